import { wordSet } from './wordSet';

/** Abbreviations after which a sentence hardly ever ends: titles before a name, "vs.", "No.". Without the period. */
export const bindingAbbreviations: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr prof rev hon pres gov lt col gen maj capt cmdr adm sgt cpl pvt sen sens rep reps supt insp det
  atty fr br msgr st ste mt ft pt vs no nos vol pp ed eds est approx dept asst assoc mssrs messrs mme mlle
  cf eg ie viz amb sec cllr brig pop
`);

/** Abbreviations that may also close a sentence. Without the period. */
export const otherAbbreviations: ReadonlySet<string> = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc ltd co corp bros llc plc jr sr etc al ave blvd rd hwy bldg univ
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que alta sask
  a.m p.m ph.d m.d b.a m.a d.c u.s u.k u.n e.u
  oz lb lbs kg km cm mm hr hrs min mins
`);
