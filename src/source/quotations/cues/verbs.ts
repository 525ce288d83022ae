import type { CueClass } from '../../model';

/**
 * Verbs with which an author gives the words, thoughts or stance of somebody, by what they do to the words. After each
 * verb what it takes:
 *
 * - `q` words in quotation marks, `c` a clause with or without "that", `w` a clause with a question word
 * - `o` an object, `a` an object called or taken as something, `g` a gerund
 * - `t` an infinitive, `x` somebody and an infinitive
 * - `i` first the one spoken to, who must come; `y` the same, who may come
 *
 * or `-` where none of these, and then the prepositions that may lead to the content. A particle follows its verb after a plus sign.
 */
export const cueVerbs: Readonly<Record<CueClass, string>> = {
  neutral: `
    say qcw of; tell qcxi about of; state qco; add qc; note qcwo; explain qcwoy to; remark qc on upon; observe qc; comment qc on;
    mention qco; report qcw on; announce qcowt; declare qco; reply qc to; respond qc to; answer qco; recall qcwog; recount qcow;
    relate qc; continue q; conclude qcw; summarize qo; summarise qo; write qcy about of; tweet qco about; retweet qo; post q about;
    email qcy; text qcy; blog qc about; read q; go+on q; remind qcxi of; inform qci of; notify qci of; brief i on about;
    advise qcxy against; ask qcwxi about for; inquire qw about into; enquire qw about into; wonder qw about; interject q;
    chime+in q; quip qc; joke qc about; mutter qc; murmur qc; whisper qcy; shout qcy; yell qcy; cry q; exclaim qc; scream q; chant q;
    sigh q; laugh q; smile q; grin q; shrug q; nod q; gasp q; snap q; bark q; thunder qc; intone q; muse qc; recite qo; repeat qco;
    reiterate qco; stress qcwo; emphasize qcwo; emphasise qcwo; underscore qco; underline qco; highlight o; point+out qcwo; point o to;
    make+clear c; indicate qcwo to; signal qco; clarify qcwo; specify qcw; detail ow; outline ow; describe oawg; discuss owg;
    speak q of about against; talk q about of; testify qc about to; disclose qco; reveal qcwo; confirm qcwo; affirm qco; reaffirm qco;
    express o; voice o; cite o; quote oa; reference o; refer q to; allude - to; invoke o; elaborate q on; show cwo; find cw; determine cw;
    learn c; demonstrate cwo; rule qc; certify c; term a; call a; label a; dub a; brand a; characterize oa; characterise oa;
    portray oa; depict oa; liken o; compare o; thank qo; congratulate qo; welcome qo; hail oa; mourn o; lament qcow; bemoan qco;
    rejoice qc; enthuse qc; gush qc; crow qc; recommend qcog; counsel qx; advocate og for; opine qc; proclaim qcoa; herald o;
    sum+up qo; put+it q; echo qo; tout oa; trumpet o; concur qc; retort qc; counter qc; shoot+back qc; fire+back qc; hit+back qc at;
    volunteer q; venture qc; propose qcog; encourage x; invite x; weigh+in q on; praise oa for; applaud qo; laud oa; commend o;
    defend qoa; extol o; vouch - for; apologize qc for; apologise qc for; credit o; attribute o; translate q; caption q; sing q;
    lecture q on; rail q against; rave q about; warn qcxy of against about; caution qcxy against; urge+caution q; predict qcow;
    forecast co; project c; estimate cw; calculate c; swear qc; vent q; reflect q on; elaborate q on; mumble qc; stammer q; bellow q; roar q`,
  claim: `
    claim qcot; allege qco; assert qco; contend qc; maintain qc; insist qc on; argue qcw for against; purport t; profess cot;
    reason qc; protest qco; plead q; aver qc; assure qci of; pretend tc; suggest qcog; imply qco; insinuate co; hint qc at; intimate c;
    posit qc; theorize c; theorise c; speculate qc about; boast qc about of; brag qc about; gloat q about; acknowledge qcwog; concede qco;
    confess qcto; admit qcogt to; tell+lies o; accept c`,
  denial: `
    deny qcog; reject qo; dismiss qoa; dispute qcow; refute qco; rebut qo; disavow o; disclaim o; repudiate o; contradict qo; rebuff o;
    decline qt; refuse qt; brush+off qo; brush+aside qo; shrug+off o; wave+off o; wave+away o; play+down ow; downplay ow; disown o;
    renounce o; scoff qc at; deride oa; ridicule oa; discount ow; debunk o; pooh-pooh o; balk - at; shoot+down o; rule+out og;
    push+back q against on; discredit o; disagree qc with over`,
  hedge: '',
  demand: `
    demand qcotw; beg qxt for; implore qx; beseech qx; entreat qx; urge qcoxg; call+on x; call+upon x; call - for; appeal q for to;
    plead+with x; request qcotx; order qxc; instruct qx; command qxc; press x for about on; quiz - about on; push x for; lobby xo for against;
    exhort qx; challenge qxo; dare x; petition x for; admonish qx; forbid x; seek ot; pray c for; solicit o; insist+on og`,
  promise: `
    promise qctoy; vow qctog; pledge qctog; commit t to; undertake t; guarantee qco; threaten qtcox with; intend tcg; plan tcgo for on;
    agree qctw with on to; resolve tc; decide tcwg on against; opt t for; offer qto; aim t; consent t to; set+out t`,
  belief: `
    believe qcoxw in; think qcw of about; feel qcw about; consider coawxg; expect cotx; hope qct for; fear qcotw for; worry qcw about over;
    doubt cwo; suspect co; assume c; presume c; guess qcw; reckon qc; figure cw; imagine cowg; suppose c; understand cwo; know cwo about;
    realize cw; realise cw; recognize coaw; recognise coaw; remember cowg; forget cw; want txo; wish ctx for; prefer tog; long t for;
    yearn t for; anticipate cog; foresee cow; envision og; envisage og; dream cg of; view oa; see caw; regard oa; deem o; perceive oa;
    judge co; contemplate og; ponder owg; mull og; regret qcog; resent og; appreciate ow; support og; oppose og; favor og; favour og;
    back o; endorse oa; embrace oa; champion o; condone o; disapprove - of; approve - of; sympathize - with; sympathise - with; side - with;
    love tg; hate tg; dislike og; admire o; aspire t to; covet o; dread og; trust c; conceive - of; gather c; dream+up o`,
  accusation: `
    accuse qo of; blame qo for on; charge qc with; criticize qoa for; criticise qoa for; condemn qoa; denounce qoa; decry qoa;
    attack qoa for; blast qoa for; slam qoa for; rip qoa into; lambaste qo for; lambast qo for; assail qoa; castigate qo; chastise qo;
    rebuke qo; reprimand o; scold qo; berate qo; chide qo; fault o for; mock oa; taunt qo; insult o; bash o; excoriate qo; deplore qo;
    censure o; impugn o; malign o; vilify o; smear o; skewer o; pillory o; upbraid o; lash+out q at against; fume qc about at;
    complain qcy about of; gripe qc about; grumble qc about; rant q about against; bristle - at; object qc to; question qwo; single+out o;
    take+aim q at; take+issue q with; tear q into; lay+into o; call+out o; knock o; ridicule o; sneer qc at; warn+off o`,
};
