/** What FILE, FOLDER and - stand for where sources are read. */
export const sourcesHelp = `A folder stands for every .txt and .md file in it and in the folders inside it, a pattern in quotation marks
("articles/**/*.txt") for those that match, - for standard input.`;
