import { newsMedia } from '../../language/lexicon/newsOrganisations';
import { phraseSet } from '../../language/lexicon/wordSet';
import { agencyNamed } from '../../source/structure/agencies';

/** Outlets known all over the world by names that do not say what they are. As written, without article. */
const wellKnown =
  phraseSet(`BBC, BBC News, CNN, NBC, NBC News, CBS, CBS News, ABC, ABC News, MSNBC, PBS, NPR, Fox, Fox News, C-SPAN, Al Jazeera,
   Al-Jazeera, Guardian, Politico, USA Today, HuffPost, Huffington Post, Economist, Atlantic, New Yorker, Time, Rolling Stone,
   Vanity Fair, Business Insider, Insider, Intercept, ProPublica, Semafor, Bellingcat, Yahoo News, Tagesspiegel, Euronews, France 24, TF1, ARD, ZDF,
   RAI, RTVE, SVT, NRK, DR, YLE, RT, Sputnik, WION, Pravda, Channel 4, Channel 4 News, Sky, LBC, Spectator, New Statesman, Le Point`);

/** What the names of newspapers, magazines and broadcasters end in, after another name. */
const shaped =
  /^.+ (?:News|Times|Post|Herald|Tribune|Gazette|Journal|Globe|Guardian|Chronicle|Telegraph|Observer|Examiner|Courier|Inquirer|Sentinel|Bee|Monitor|Mirror|Dispatch|Ledger|Bulletin|Advertiser|Argus|Echo|Evening Standard|Daily|Weekly|Magazine|Review|Radio|TV|Television|Broadcasting|Broadcaster|Newspaper|News Agency|Press|Press Agency|Zeitung|Nachrichten|Shimbun|Ilbo)$/;
const begun = /^(?:Radio|TV|Television|Channel|Daily|News|Associated Press of|Agence|Agencia|Agenzia) \S/;

/** Whether a name, without its article, is that of an outlet: a newspaper, a magazine, a broadcaster, an agency, a site. */
export function isOutlet(name: string): boolean {
  return (
    newsMedia.has(name) ||
    wellKnown.has(name) ||
    agencyNamed(name) !== undefined ||
    shaped.test(name) ||
    begun.test(name)
  );
}

/** What the names of one outlet have in common: "The Associated Press" and "AP", "CNN" and "cnn.com". */
export function outletKey(name: string): string {
  const plain = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\s+\([^()]*\)$/, '');
  return (agencyNamed(plain) ?? plain)
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:com|org|net|co\.uk|news)$/, '')
    .replace(/ (?:news agency|newspaper|online|news)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
