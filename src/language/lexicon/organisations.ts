import { phraseSet, wordSet } from './wordSet';

/** Words that end the name of an organisation, lower case: "World Health Organization". */
export const organisationNouns: ReadonlySet<string> = wordSet(`
  organization organisation university college institute school academy ministry department agency bureau office commission
  committee council senate congress parliament assembly court tribunal party union association federation confederation league
  alliance coalition society foundation trust fund bank corporation corp corp. company co co. inc inc. ltd ltd. llc plc group holdings
  industries partners associates capital ventures motors airlines airways air railways railway press times post journal tribune
  herald gazette guardian telegraph news media television tv radio network broadcasting magazine daily weekly
  army navy force forces guard police brigade battalion regiment division command corps militia
  church diocese orchestra philharmonic band club fc united hospital clinic laboratory laboratories lab labs
  authority administration service services board team center centre network exchange union workers
  front movement brotherhood jihad resistance watch observatory monitor forum summit conference caucus house cabinet
  secretariat registry chamber cooperative consortium enterprise enterprises technologies systems solutions software
  pharmaceuticals energy petroleum oil gas mining steel electric telecom telecommunications communications studios pictures records
  entertainment theatre theater library gallery games gmbh sa ag spa nv bv pty bhd sdn tbk limited incorporated
  legislature directorate taskforce inspectorate constabulary embassy consulate insurance securities
`);

/** Words that end the name of a body and of nothing else, whatever else its words are. Lower case. */
export const bodyNouns: ReadonlySet<string> = wordSet(`
  ministry department agency commission committee party association federation foundation trust corporation corp corp. company
  inc inc. ltd ltd. llc plc police army navy authority bank embassy consulate bureau institute union alliance coalition society
  airlines insurance securities service services organization organisation council senate ministries parliament tribunal
  semiconductor semiconductors therapeutics holdings llp fund brigade militia jihad directorate secretariat consortium cooperative school academy university
`);

/** Words that begin one: "Ministry of Health", "Bank of England". Lower case. */
export const organisationOpeners: ReadonlySet<string> = wordSet(`
  ministry department university bank office bureau institute college house church council board court association
  federation society school academy organization organisation union league commission committee agency center centre
  chamber congress parliament
`);

/** Organisations that news names without saying what they are, and acronyms that everybody knows. As written. */
export const organisations: ReadonlySet<string> = phraseSet(
  `European Union, United Nations, NATO, UNICEF, UNESCO, UNHCR, WHO, IMF, World Bank, World Health Organization, OPEC, ASEAN, African Union,
   Arab League, Interpol, Europol, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Hamas, Hezbollah,
   Taliban, Islamic State, Al Qaeda, al-Qaeda, al-Qaida, Al-Qaeda, Boko Haram, al-Shabab, al-Shabaab, ISIS, ISIL, PKK, FARC, ETA, IRA, PLO, Fatah,
   Houthi, Houthis, EU, E.U., UN, U.N., FBI, CIA, NSA, IRS, EPA, FDA, CDC, FCC, SEC, FEMA, NASA, DHS, ICE, DEA, ATF, TSA, NRA, ACLU, NAACP,
   AFL-CIO, GOP, DNC, RNC, BBC, CNN, NBC, CBS, ABC, MSNBC, PBS, NPR, HBO, ESPN, Fox, Fox News, Reuters, AFP, AP, Associated Press, Bloomberg,
   Xinhua, TASS, Tass, Al Jazeera, Al-Jazeera, New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Los Angeles Times,
   USA Today, Politico, Huffington Post, Yahoo, Yahoo News, Google, Facebook, Twitter, YouTube, Instagram, TikTok, Telegram, WhatsApp, Microsoft, Apple, Amazon,
   Netflix, Disney, Tesla, SpaceX, Boeing, Airbus, Toyota, Honda, Nissan, Samsung, Sony, Huawei, Alibaba, Tencent, Intel, IBM, Walmart, Pfizer,
   Moderna, AstraZeneca, Uber, Airbnb, ExxonMobil, Exxon, Chevron, Shell, BP, Gazprom, Rosneft, Goldman Sachs, JPMorgan, Morgan Stanley,
   Citigroup, Volkswagen, BMW, Mercedes, Siemens, Nestle, Nike, Adidas, Coca-Cola, Pepsi, Starbucks, Ford, Chrysler, Congress, Senate,
   House of Representatives, House of Commons, House of Lords, Parliament, Supreme Court, White House, Kremlin, Pentagon, State Department, Justice Department,
   Treasury Department, Defense Department, Knesset, Bundestag, Duma, Capitol, Fed, Federal Reserve, Treasury, Democratic Party,
   Republican Party, Labour Party, Labour, Labor Party, Conservative Party, Communist Party, Tea Party, Planned Parenthood,
   Homeland Security, Secret Service, Scotland Yard, Coast Guard, National Guard, Marine Corps, Air Force, Navy, Army, FIFA, UEFA, IOC, NFL, NBA, MLB, NHL, NCAA,
   ICC, WTO, OECD, OSCE, IAEA, APEC, BRICS, G7, G20, G-7, G-20, UNDP, UNRWA, OAS, Mercosur, ECOWAS, SADC, IDF, PLA, KGB, FSB, GRU, MI5, MI6, Mossad, ISI,
   European Commission, European Parliament, European Council, European Central Bank, Security Council, General Assembly, BJP, ANC, PRI, PAN, CCP, DPP,
   Kuomintang, Manchester United, Real Madrid, Harvard, Stanford, Yale, MIT, Hollywood Foreign Press, Wikipedia, Wikileaks, WikiLeaks, Quinnipiac, Gallup, Rasmussen,
   Pew Research Center, Brookings Institution, Heritage Foundation`,
);

/** Words of other languages that begin the name of a body: "Banco Central", "Universidad de Chile". Lower case. */
export const foreignOpeners: ReadonlySet<string> = wordSet(`
  grupo banco universidad universidade université universität ministerio ministério partido parti club real deportivo atletico atlético
  asociación associação association fundación fundação instituto cámara camara consejo comisión federación confederación corporación
  compañía empresa sindicato movimiento frente liga colegio hospital centro société compagnie crédit banque deutsche federazione
  partai bank bharatiya parti hizb nippon mitsubishi mitsui radio diario
`);
