/**
 * The legend of the semantic tokens: what a mention names, `speaker` marks those behind a quotation; and what is said in
 * somebody's own words (`quotation`) or in those of the source (`report`), the cue, and other words for who says it.
 */
export const semanticTokenTypes = [
  'person',
  'place',
  'organisation',
  'name',
  'quotation',
  'report',
  'cue',
  'source',
] as const;

export const semanticTokenModifiers = ['speaker', 'pronoun', 'description'] as const;
