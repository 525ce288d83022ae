/** The forms in which annotations are written out. */
export const exportFormats = ['jsonld', 'brat', 'csv', 'markdown', 'conll'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The forms in which they are brought in. */
export const importFormats = ['jsonld', 'brat', 'csv'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** The endings of files of each form that is brought in. */
export const importEndings: Readonly<Record<ImportFormat, readonly string[]>> = {
  jsonld: ['.jsonld', '.json'],
  brat: ['.ann', '.txt', '.jsonld'],
  csv: ['.csv', '.tsv'],
};
