/** `parallax import --help`. */
export const importHelp = `Takes articles out of saved pages, mails, feeds and tables, and writes each as a text file.

Usage: parallax import [options] FILE|FOLDER ... --to FOLDER

Saved pages (.html, .mhtml), newsletters (.eml), IPTC ninjs (.json), NewsML-G2 (.xml), JSON Lines (.jsonl), CSV and TSV
with a header, and plain text in any encoding. A folder stands for all such files in it and in the folders inside it.
Menus, links to other articles, captions, notices and comments are left out. Nothing in a file is run or loaded.

Options:
      --to FOLDER                 where the articles go; made if it is not there. Nothing in it is written over, and an
                                  article that is already there is not written again
      --columns FIELD=NAME,...    for tables: which columns hold the text, title, outlet, author, date, address, agency,
                                  language and accessed date, where their names do not tell
  -h, --help                      this help

Files are named by outlet, day and headline: reuters-2025-01-27-lukashenko-wins.txt. What pages say of outlet, author,
date, address, agency and language is kept in FOLDER/.parallax/sources.json. A date that a page gives twice, or that
cannot be, is told and left unknown.

Exit status: 0, or 2 where something could not be taken.

Examples:
  parallax import saved-pages/ --to articles
  parallax import newsletter.eml feed.json --to articles
  parallax import export.csv --columns text=Body,date=Published --to articles
`;
