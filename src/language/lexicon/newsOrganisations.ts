import { phraseSet } from './wordSet';

/** Newspapers, broadcasters and agencies of the whole world whose names mean nothing else, as written, without article. */
const media = `Agence France-Presse, Agencia EFE, EFE, ANSA, DPA, Kyodo, Kyodo News, Jiji Press, Yonhap, Yonhap News Agency, Antara, Bernama,
   Vietnam News Agency, Press Trust of India, PTI, Asian News International, ANI, IANS, Anadolu Agency, Anadolu, IRNA, Fars, Tasnim, SANA,
   Petra, Interfax, RIA Novosti, Ukrinform, BelTA, Belta, Belapan, Montsame, Notimex, Prensa Latina, Télam, Telam, Bloomberg News,
   Le Monde, Le Figaro, Libération, Le Parisien, Les Echos, Paris Match, Der Spiegel, Die Zeit, Bild, Süddeutsche Zeitung,
   Frankfurter Allgemeine Zeitung, Deutsche Welle, El País, El Pais, El Mundo, La Vanguardia, Corriere della Sera, La Repubblica,
   La Stampa, Gazeta Wyborcza, Rzeczpospolita, Novaya Gazeta, Kommersant, Vedomosti, Izvestia, Meduza, Ukrainska Pravda, Kyiv Post,
   Kyiv Independent, Haaretz, Yedioth Ahronoth, Jerusalem Post, Times of Israel, Al Arabiya, Al-Arabiya, Al Ahram, Al-Ahram, Asharq Al-Awsat,
   Hürriyet, Hurriyet, Cumhuriyet, Daily Sabah, El Mercurio, La Tercera, El Comercio, El Universo, El Tiempo, El Espectador, Semana,
   El Universal, Excélsior, Excelsior, Reforma, La Jornada, Milenio, Clarín, Clarin, La Nación, La Nacion, Página 12, Página/12, Infobae,
   Perfil, Ámbito Financiero, O Globo, Globo, Folha de S.Paulo, Folha de São Paulo, Estadão, Prensa Libre, La Prensa, El Nacional, Granma,
   Telesur, teleSUR, Televisa, Univision, Telemundo, Times of India, Hindustan Times, Indian Express, Economic Times, NDTV, Dawn, Geo News,
   Daily Star, Prothom Alo, Daily Mirror, Kathmandu Post, Straits Times, Channel NewsAsia, CNA, South China Morning Post, SCMP,
   Global Times, China Daily, People’s Daily, People's Daily, CCTV, CGTN, Caixin, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun,
   Nikkei, NHK, Korea Herald, Korea Times, JoongAng Ilbo, Chosun Ilbo, Dong-A Ilbo, Hankyoreh, Jakarta Post, Kompas, Tempo, Bangkok Post,
   Philippine Daily Inquirer, Inquirer, Rappler, ABS-CBN, Sydney Morning Herald, Daily Telegraph, Daily Mail, Sky News, ITV, RTÉ,
   Radio Free Europe, Radio Free Asia, RFE/RL, Voice of America, VOA, Globe and Mail, Toronto Star, CBC, Axios, BuzzFeed, Vox, Newsweek,
   Wired, Forbes, Daily Nation, Mail & Guardian, Premium Times, Vanguard, Daily Maverick`;

/** Newspapers, broadcasters and agencies by their names, without article. */
export const newsMedia: ReadonlySet<string> = phraseSet(media);

/** Companies and services of the whole world whose names mean nothing else. */
const companies = `WeChat, Weibo, Baidu, JD.com, ByteDance, Didi, Meituan, Xiaomi, Lenovo, ZTE, Foxconn, TSMC, Evergrande, SoftBank, Nomura, Mitsubishi,
   Mitsui, Sumitomo, Hitachi, Toshiba, Panasonic, Hyundai, Kia, LG, SK Hynix, Infosys, Wipro, Tata, Reliance Industries, Flipkart, Paytm,
   Petrobras, Pemex, PDVSA, Ecopetrol, Embraer, Odebrecht, Mercado Libre, MercadoLibre, Telefónica, Santander, BBVA, Repsol, Iberdrola, Inditex,
   Glencore, Novartis, Roche, UBS, Credit Suisse, HSBC, Barclays, Unilever, Vodafone, GlaxoSmithKline, Rolls-Royce, Deutsche Bank, Lufthansa,
   BASF, Bayer, BioNTech, Renault, Peugeot, Stellantis, TotalEnergies, Danone, L’Oréal, LVMH, BNP Paribas, Société Générale, Eni, Enel,
   Ericsson, Nokia, Ikea, IKEA, Volvo, Maersk, Novo Nordisk, Equinor, Lukoil, Sberbank, Yandex, VKontakte, Aeroflot, Turkish Airlines, Qatar Airways,
   Saudi Aramco, Aramco, Emirates Airlines, Etihad, Binance, Coinbase, PayPal, Mastercard, eBay, LinkedIn, Snapchat, Spotify, Reddit, OpenAI,
   Nvidia, NVIDIA, Qualcomm, Cisco, Lockheed Martin, Raytheon, Northrop Grumman, General Electric, General Motors, Procter & Gamble,
   Johnson & Johnson, Merck, AT&T, Verizon, Comcast, FedEx, UPS, McDonald’s, McDonald's, KFC, Deloitte, KPMG, PwC, McKinsey,
   BlackRock, Berkshire Hathaway, Moody’s, Moody's, Standard & Poor’s, Nestlé`;

/** Clubs and bodies of sport and parties by the short names that news uses. */
const bodies = `Conmebol, CONMEBOL, Concacaf, CONCACAF, Wada, WADA, Bayern Munich, Juventus, Boca Juniors, River Plate, Atlético Madrid, Arsenal,
   Liverpool FC, Chelsea FC, Paris Saint-Germain, PSG, Inter Milan, AC Milan, Shiv Sena, Trinamool Congress, Aam Aadmi Party, AAP, Awami League,
   Likud, Fidesz, AfD, CDU, SPD, Sinn Féin, Sinn Fein, Polisario Front, MERCOSUR, SICA, CARICOM, Unasur, UNASUR, CEPAL, ECLAC,
   Inter-American Development Bank, Asian Development Bank, African Development Bank, UNFPA, UNEP, ILO, FAO, WFP, IOM, OPCW, ISRO`;

/** Organisations that news of any country names without saying what they are. */
export const newsOrganisations: ReadonlySet<string> = phraseSet(`${media}, ${companies}, ${bodies}`);
