import type { Location, Result } from 'sarif';
import type { Stance } from '../../corpus/model';
import { discrepancyKinds } from '../../corpus/kinds/all';
import { sayOneOriginal } from '../../corpus/independence/independence';
import { hull, slice } from '../../language/span';
import type { Finding } from '../findings';
import { stancesOf } from '../findings';
import type { Library } from '../library';
import { kindRules } from './kindRules';
import { sarifLog } from './log';
import { artifactLocation, location } from './places';

/** What `check --format sarif` prints: one result for each finding, its other sides as related locations. */
export function checkSarif(findings: readonly Finding[], library: Library): string {
  const results = findings.flatMap(finding => resultOf(finding, library));
  const originals = library.snapshot.originals.map(({ a, b, common }) => ({
    sources: [artifactLocation(a), artifactLocation(b)],
    ...common,
    message: sayOneOriginal(common),
  }));
  return sarifLog(kindRules(), results, library, { originals });
}

function resultOf({ discrepancy, severity }: Finding, library: Library): Result[] {
  const [first, ...others] = stancesOf(discrepancy);
  if (!first) return [];
  return [
    {
      ruleId: discrepancy.kind,
      ruleIndex: discrepancyKinds.indexOf(discrepancy.kind),
      level: severity === 'warning' ? 'warning' : 'note',
      rank: Math.round(discrepancy.confidence * 1000) / 10,
      message: { text: discrepancy.message },
      locations: [place(first, library)],
      relatedLocations: others.map((stance, i) => ({
        ...place(stance, library),
        id: i + 1,
        message: { text: `${library.label(stance.source)}: ${words(stance, library)}` },
      })),
      partialFingerprints: { 'discrepancy/v1': discrepancy.id },
      properties: { severity, question: discrepancy.question },
    },
  ];
}

function place({ source, passage, focus }: Stance, library: Library): Location {
  return location(library, source, focus.length ? hull(focus) : passage, passage);
}

function words({ source, focus }: Stance, library: Library): string {
  return focus.map(span => slice(library.text(source), span)).join(' … ');
}
