import { wordSet } from './wordSet';

/** Acronyms and short forms in capitals that name a thing or an idea and nobody in particular. Lower case. */
export const plainAcronyms: ReadonlySet<string> = wordSet(`
  lgbt lgbtq lgbtqi lgbtq+ ai ar vr tv dvd cd pc it id ids gps sms url pdf nft nfts ev evs nev nevs suv suvs led lcd usb wifi wi-fi
  hiv aids sars mers covid covid-19 covid19 dna rna mrna pcr icu adhd ptsd std gdp gnp cpi ipo ipos vat gst roi ngo ngos ppe
  ceo cfo coo cto cio vp mp mps mep meps pm md phd ba ma mba dj mc vip hr pr qa faq diy asap rip ok am pm bc ad
  ufo ufos icbm icbms tnt co2 uv oled sos usd eur gbp inr cny rmb jpy hkd sgd aud cad eia eias esg sme smes moq rpm kwh k-pop k-drama k-dramas
  mou gmt est edt pst utc bst ist pow wmd ied ieds atm atms pin tba nd st rd th jr jr. sr sr. ii iii iv vi vii viii ix xii a.m. p.m.
  x-ray x-rays t-shirt t-shirts u-turn internet web online
`);
