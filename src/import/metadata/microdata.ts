import { authorName, type Facts, fieldText, joinNames } from './facts';

const scopes =
  '[itemtype*="Article"], [itemtype*="BlogPosting"], [itemtype*="schema.org/Report"], [typeof*="Article"]';

/** What microdata, RDFa and the microformat h-entry in a page's elements say of its article. */
export function factsOfMicrodata(document: Document): Facts {
  const scope = document.querySelector(scopes) ?? document.querySelector('.h-entry, .hentry');
  if (!scope) return {};
  const values = (name: string, classes: string): string[] =>
    [
      ...scope.querySelectorAll(
        `[itemprop~="${name}"], [property~="${name}"], [property="schema:${name}"], ${classes}`,
      ),
    ]
      .filter(element => scope.contains(element))
      .map(valueOf);
  return {
    outlet: fieldText(values('publisher', '.p-publisher')[0]),
    title: fieldText(values('headline', '.p-name, .entry-title')[0]),
    author: joinNames(values('author', '.p-author, .vcard .fn').map(authorName)),
    dates: values('datePublished', 'time.dt-published, time.published').slice(0, 2),
    address: values('url', 'a.u-url').find(address => /^https?:\/\//.test(address)),
    language: fieldText(values('inLanguage', '.p-lang')[0]),
  };
}

/** What an element says: of a thing its name, of a `time` its moment. */
function valueOf(element: Element): string {
  const name = element.querySelector('[itemprop="name"], [property="name"], [property="schema:name"]');
  const said = name ?? element;
  return (
    said.getAttribute('content') ??
    said.getAttribute('datetime') ??
    (said.nodeName === 'A' && isAddress(element) ? said.getAttribute('href') : undefined) ??
    said.textContent
  );
}

function isAddress(element: Element): boolean {
  return element.getAttribute('itemprop') === 'url' || element.classList.contains('u-url');
}
