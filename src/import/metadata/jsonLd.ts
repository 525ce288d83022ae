import { authorName, type Facts, fieldText, joinNames } from './facts';

type Thing = Readonly<Record<string, unknown>>;

const articleTypes =
  /(?:^|[/:])(?:(?:[A-Z][A-Za-z]*)?NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle)$/;
const organisationTypes = /Organi[sz]ation$/;

/** How deep schema.org data is looked into, and how many things of it. */
const deepest = 12;
const mostThings = 5000;

/** What the JSON-LD of a page says of its article, by schema.org. What is no JSON is passed over. */
export function factsOfJsonLd(scripts: readonly string[]): Facts {
  const things = scripts.flatMap(script => [...thingsIn(parse(script), 0)].slice(0, mostThings));
  const byId = new Map(
    things.flatMap(thing => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  );
  const articles = things.filter(
    thing => hasType(thing, articleTypes) && (thing['headline'] ?? thing['name']) !== undefined,
  );
  const article = articles.find(({ articleBody }) => articleBody !== undefined) ?? articles[0];
  const site = things.find(thing => hasType(thing, /WebSite$/));
  if (!article) return { outlet: fieldText(site?.['name']) };
  const resolved = (value: unknown): Thing[] => list(value).map(item => resolve(item, byId));
  return {
    outlet:
      nameOf(resolved(article['publisher'])[0]) ??
      nameOf(resolved(article['isPartOf'])[0]) ??
      fieldText(site?.['name']),
    title: fieldText(article['headline']) ?? fieldText(article['name']),
    author: joinNames(
      resolved(article['author'] ?? article['creator']).map(each => authorName(each['name'])),
    ),
    dates: list(article['datePublished'] ?? article['dateCreated']).filter(date => typeof date === 'string'),
    address: addressOf(article),
    agency: joinNames(
      ['sourceOrganization', 'creditText', 'isBasedOn'].flatMap(key =>
        resolved(article[key]).map(agencyName),
      ),
    ),
    language: fieldText(
      list(article['inLanguage']).map(each => (isThing(each) ? each['alternateName'] : each))[0],
    ),
    body: typeof article['articleBody'] === 'string' ? article['articleBody'] : undefined,
  };
}

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line ends inside strings are the commonest mistake of templates.
      return JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Every object in it, those around others first. What a live blog has told from hour to hour is no article of its own. */
function* thingsIn(value: unknown, depth: number): Generator<Thing> {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) yield* thingsIn(item, depth + 1);
  else if (isThing(value)) {
    yield value;
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object' && name !== 'liveBlogUpdate') yield* thingsIn(inner, depth + 1);
  }
}

/** The thing itself; a text stands for a thing of that name, a lone `@id` for the thing that has it. */
function resolve(value: unknown, byId: ReadonlyMap<string, Thing>): Thing {
  if (!isThing(value)) return { name: value };
  const id = value['@id'];
  return value['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

function hasType(thing: Thing, types: RegExp): boolean {
  return list(thing['@type']).some(type => typeof type === 'string' && types.test(type));
}

function nameOf(thing: Thing | undefined): string | undefined {
  const name = fieldText(thing?.['name']);
  return name !== undefined && !/^https?:/.test(name) ? name : undefined;
}

function agencyName(thing: Thing): string | undefined {
  return hasType(thing, organisationTypes) || thing['@type'] === undefined ? nameOf(thing) : undefined;
}

function addressOf(article: Thing): string | undefined {
  const page = article['mainEntityOfPage'];
  const candidates = [article['url'], isThing(page) ? (page['@id'] ?? page['url']) : page];
  return candidates.map(fieldText).find(address => address !== undefined && /^https?:\/\//.test(address));
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
