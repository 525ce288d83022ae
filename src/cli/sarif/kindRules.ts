import type { ReportingDescriptor } from 'sarif';
import { kinds } from '../../corpus/kinds/all';

/** The kinds of discrepancy as SARIF rules, with their pages as help. */
export function kindRules(): ReportingDescriptor[] {
  return kinds.map(kind => {
    const page = kind.page.trim();
    const heading = /^# (.*)/.exec(page)?.[1] ?? kind.label;
    return {
      id: kind.name,
      name: kind.name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: `${heading}.` },
      help: { text: page.replace(/^# .*\s*/, ''), markdown: page },
      defaultConfiguration: { level: 'note' },
    };
  });
}
