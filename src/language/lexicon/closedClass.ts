import type { Tag } from '../paragraph';

const table: readonly (readonly [Tag, string])[] = [
  [
    'DET',
    `the a an this that these those each every either neither some any no all both half such what which whatever whichever
     another many much few several enough my your his her its our their whose`,
  ],
  [
    'PRON',
    `i me mine myself you yours yourself yourselves he him himself she hers herself it itself we us ours ourselves they them theirs
     themselves themself who whom whoever someone somebody something anyone anybody anything everyone everybody everything
     nobody nothing none oneself`,
  ],
  [
    'ADP',
    `of in to for with on at by from as into about after before between through during against under over within without
     among amid along across behind beyond despite except following including inside near off onto out outside per regarding
     since throughout till according toward towards until up upon via versus vs. below above beneath beside besides concerning amidst amongst
     unlike like around opposite past down plus minus aboard atop`,
  ],
  ['SCONJ', 'because although though if unless whether while whereas lest once that than whenever wherever'],
  ['CCONJ', 'and or but nor yet &'],
  [
    'AUX',
    `am is are was were be been being has have had having do does did will would shall should can could may might must ought
     'm 's 're 've 'd 'll ca wo need dare`,
  ],
  ['PART', "not n't '"],
  [
    'ADV',
    `very too also just only even still already again ever never often always sometimes soon now then here there when where why how
     however therefore thus hence moreover furthermore meanwhile instead otherwise perhaps maybe almost nearly quite rather so aside
     together apart away back forward ahead abroad afterwards afterward beforehand today yesterday tomorrow tonight later earlier ago
     once twice nonetheless nevertheless indeed else forth well far much more most less least anyway elsewhere everywhere
     nowhere somewhere anywhere overnight long thereafter likewise further notwithstanding`,
  ],
  ['INTJ', 'yes no oh ah hey hello hi please okay ok wow alas thanks sorry'],
];

/** The tag that a word of a closed class has most often, by its norm. */
export const closedClass: ReadonlyMap<string, Tag> = new Map(
  table.toReversed().flatMap(([tag, words]) => words.split(/\s+/).map((word): [string, Tag] => [word, tag])),
);

/** Forms of "be", "have" and "do", and modals. */
export const auxiliaries: ReadonlySet<string> = new Set(
  table.find(([tag]) => tag === 'AUX')?.[1].split(/\s+/) ?? [],
);
