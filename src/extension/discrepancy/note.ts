import type { DiscrepancyDetails } from '../../protocol/discrepancies';

/** A discrepancy as plain text for somebody who has neither Parallax nor the articles. */
export function discrepancyNote({ question, message, positions }: DiscrepancyDetails): string {
  const stances = positions.flatMap(({ stances }) =>
    stances.map(
      ({ label, place }) => `- ${label}, line ${place.range.start.line + 1}: “${oneLine(place.text)}”`,
    ),
  );
  return [question, '', message, '', ...stances, ''].join('\n');
}

/** The same for reading in Markdown, each wording a quotation. */
export function discrepancyPage(details: DiscrepancyDetails, kindPage: string): string {
  const stances = details.positions.flatMap(({ stances }) =>
    stances.flatMap(({ label, place }) => [
      `**${escape(label)}**, line ${place.range.start.line + 1}:`,
      '',
      `> ${escape(oneLine(place.text))}`,
      '',
    ]),
  );
  const share = Math.round(details.confidence * 10);
  return [
    `# ${escape(details.question)}`,
    '',
    escape(details.message),
    '',
    ...stances,
    `Of ten findings as sure as this one, about ${share} hold up.`,
    '',
    '---',
    '',
    kindPage.replace(/^# /m, '## '),
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>&~]/g, sign => `\\${sign}`);
}
