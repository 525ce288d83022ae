import type { Span } from '../../language/span';
import { remembered } from '../../language/remembered';
import type { Source } from '../../source/model';
import { isOutlet } from './outlets';

/** Words with which an article says that it has something from an outlet. */
export interface MediaCredit extends Span {
  /** The outlet in the fullest words that the text has for it, without article. */
  readonly outlet: string;
  /** Somebody spoke to the outlet, or the outlet itself reports. */
  readonly how: 'told' | 'reported';
  /** Whether the words say that it was the first. */
  readonly isFirst: boolean;
}

const word = "\\p{Lu}[\\p{L}\\p{N}.&/’'-]*";
const name = `(${word}(?: (?:of|de|del|della|di|da|and|&) ${word}| ${word}| \\d+){0,4})`;
/** A word for an outlet that was named before, or stands in front of its name. */
const sort =
  '(?:(?:state|local|daily|weekly|business|public|online|private) )?(?:newspaper|paper|daily|weekly|broadcaster|network|outlet|magazine|news agency|news site|news website|news channel|television channel|radio station|tabloid)';
const outlet = `(?:(?:the |The )?(?:${sort} )?${name}|(?:the|The) (${sort})(?![\\p{L}’'-]))`;
const first = '(?:first |originally |previously |earlier |later |also |exclusively )*';

const patterns: readonly (readonly [how: MediaCredit['how'], pattern: RegExp])[] = [
  [
    'told',
    new RegExp(
      `\\b(?:${first}(?:told|tells)|in (?:comments|remarks|a statement|an email) to) ${outlet}`,
      'gu',
    ),
  ],
  [
    'told',
    new RegExp(
      `\\b(?:interviews?|conversation) (?:with|to|on|for|in|by|published by|aired by) ${outlet}`,
      'gu',
    ),
  ],
  ['told', new RegExp(`\\b(?:[Ss]peaking|spoke|talking|talked) (?:to|with|on) ${outlet}`, 'gu')],
  [
    'reported',
    new RegExp(
      `\\b${first}(?:reported|published|revealed|disclosed|broken|obtained|seen|reviewed|aired|cited|quoted) (?:on \\p{Lu}\\p{Ll}+day )?by ${outlet}`,
      'gu',
    ),
  ],
  [
    'reported',
    new RegExp(
      `\\b[Aa]ccording to (?:an? |the )?(?:[a-z]+ )?(?:(?:report|story|article|account|investigation)s? (?:in|by|from|of) )?${outlet}`,
      'gu',
    ),
  ],
  [
    'reported',
    new RegExp(
      `\\b(?:[Cc]iting|[Qq]uoting) (?:an? |the )?(?:(?:report|story)s? (?:in|by|from) )?${outlet}`,
      'gu',
    ),
  ],
  [
    'reported',
    new RegExp(
      `(?<![\\p{L}\\p{N}])${outlet}(?:, citing [^,]{3,60},)? (?:has |had )?${first}(?:reported|reports|revealed|reveals|wrote|writes|said|published|learned|broke the (?:news|story))\\b`,
      'gu',
    ),
  ],
];

/** Each time that an article says it has something from an outlet, in text order. A pure function of the source. */
export function mediaCredits(source: Source): readonly MediaCredit[] {
  return remembered(known, source, () => creditsIn(source));
}

const known = new WeakMap<Source, readonly MediaCredit[]>();

function creditsIn({ text, sections, entities }: Source): MediaCredit[] {
  const prose = sections.filter(({ kind }) => kind === 'body' || kind === 'heading' || kind === 'headline');
  const named = new NamedOutlets(
    prose.map(section => ({ text: text.slice(section.start, section.end), at: section.start })),
  );
  const surnames = new Set(
    entities.flatMap(({ kind, name: full }) => (kind === 'person' ? full.split(' ').slice(1) : [])),
  );
  return prose.flatMap(section => {
    const words = text.slice(section.start, section.end);
    const found = patterns
      .flatMap(([how, pattern]) => [...words.matchAll(pattern)].map(match => ({ how, match })))
      .sort((x, y) => x.match.index - y.match.index || y.match[0].length - x.match[0].length);
    const credits = found.flatMap(({ how, match }): MediaCredit[] => {
      const start = section.start + match.index;
      const credited = named.meantBy(match[1], start);
      if (credited === undefined || surnames.has(credited)) return [];
      const isFirst = /\bfirst\b|\boriginally\b|\bbroke\b|\bbroken\b|\bexclusive/.test(match[0]);
      return [
        { outlet: credited, how, isFirst, start, end: start + match[0].replace(/[\s.,/&’'-]+$/, '').length },
      ];
    });
    return credits.filter(
      ({ start, end }, i) => !credits.some((other, j) => j < i && start < other.end && other.start < end),
    );
  });
}

interface NamedOutlet {
  readonly name: string;
  readonly at: number;
}

/** The outlets that a text names, in text order. */
class NamedOutlets {
  readonly #named: readonly NamedOutlet[];

  constructor(parts: readonly { readonly text: string; readonly at: number }[]) {
    this.#named = parts.flatMap(({ text, at }) =>
      [...text.matchAll(new RegExp(name, 'gu'))].flatMap(match => {
        const found = outletIn(match[0]);
        return found === undefined ? [] : [{ name: found, at: at + match.index }];
      }),
    );
  }

  /** The outlet that a name stands for; without a name ("the newspaper") the last one before that place. */
  meantBy(written: string | undefined, place: number): string | undefined {
    if (written === undefined) return this.#named.findLast(({ at }) => at < place)?.name;
    return this.#longForm(written) ?? outletIn(written);
  }

  /** "the Times" where the text has "The New York Times". */
  #longForm(written: string): string | undefined {
    const short = bare(written).split(' ', 1)[0] ?? '';
    return this.#named.findLast(known => known.name.endsWith(` ${short}`))?.name;
  }
}

/** The outlet at the beginning of a run of capitalised words: "CNN Tuesday" is CNN. */
function outletIn(written: string): string | undefined {
  const words = bare(written).split(' ');
  for (let length = words.length; length > 0; length--) {
    const candidate = words.slice(0, length).join(' ');
    if (isOutlet(candidate)) return candidate;
  }
  return undefined;
}

function bare(written: string): string {
  return written
    .replace(/^The /, '')
    .replace(/[’']s?$/, '')
    .replace(/[.,/-]+$/, '');
}
