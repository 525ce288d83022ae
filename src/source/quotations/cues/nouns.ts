import type { CueClass } from '../../model';

/** A noun that stands for somebody's words, thoughts or stance. */
export interface CueNoun {
  readonly cue: CueClass;
  /** "that", "to" and prepositions that lead to the content. */
  readonly takes: ReadonlySet<string>;
}

const nouns: Readonly<Record<CueClass, string>> = {
  neutral: `statement that; comment that on about; remark that about on; announcement that of; report that of; suggestion that; explanation of;
    description of; acknowledgment that of; admission that of; recognition that of; prediction that of; forecast that; estimate that;
    conclusion that; finding that; warning that about of against; reminder that; confirmation that of; disclosure that; revelation that; news that; word that;
    praise for of; endorsement of; defense of; defence of; apology for; tribute to; mention of; reference to; question about; proposal to for; recommendation that to;
    observation that; testimony that; advice that to; speculation that about; argument that for against; message that; response to; answer to`,
  claim: `claim that of to; assertion that of; contention that; allegation that of; insistence that on; assurance that of; boast that; confession that; rumor that; rumour that; pretense that`,
  denial: `denial that of; rejection of; refusal to; dismissal of; dispute that; objection that to`,
  hedge: `hint that; implication that; indication that`,
  demand: `demand that for to; call for to; appeal for to; request for that to; order to that; plea for to; push for to; insistence on`,
  promise: `promise that to of; pledge that to of; vow that to; plan to for; threat to of that; commitment to; intention to of; decision to; offer to of; agreement to; determination to`,
  belief: `belief that in; view that of; opinion that of on; hope that of for to; fear that of; expectation that of; concern that about over; worry that about; doubt that about; suspicion that of; conviction that; feeling that; assumption that; notion that; idea that; thought that;
    support for; opposition to; desire to for; wish to; preference for; enthusiasm for; skepticism about; interest in; regret for over; anger over at; sympathy for`,
  accusation: `accusation that of; criticism that of; attack on; complaint that about; condemnation of; charge that; critique of; rebuke of; protest against`,
};

const byLemma: ReadonlyMap<string, CueNoun> = readNouns();

function readNouns(): Map<string, CueNoun> {
  const known = new Map<string, CueNoun>();
  for (const cue of Object.keys(nouns) as CueClass[]) {
    for (const line of nouns[cue].split(';')) {
      const [noun, ...takes] = line.trim().split(/\s+/);
      if (noun !== undefined && noun !== '' && !known.has(noun))
        known.set(noun, { cue, takes: new Set(takes) });
    }
  }
  return known;
}

/** What the lexicon has for a noun in the singular. */
export function cueNoun(lemma: string): CueNoun | undefined {
  return byLemma.get(lemma);
}
