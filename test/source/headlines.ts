/** Headlines made up in the manner of many papers, one a line. */
export const foreignHeadlines = `
Scholz besucht Paris
Bundesregierung plant Reform der Krankenhäuser
Bundesregierung plant Reform des Bürgergelds
Merz kritisiert Haushalt
Polizei fasst Verdächtigen in Dresden
Bahn streicht Verbindungen nach Prag
Bayern siegt gegen Freiburg
Schneefall legt Flughafen München lahm
Habeck wirbt um Investoren
Ampel einigt sich auf Haushalt. Lindner zeigt sich zufrieden.
Pistorius reist nach Kiew. Die Ukraine bittet um Panzer.
Macron rencontre Meloni à Rome
Bayrou présente son budget
Grève à la SNCF
Paris accueille Zelensky
Marine Le Pen condamnée
Incendie mortel près de Toulouse
Deux randonneurs disparus dans les Pyrénées. Les recherches continuent.
Sánchez visita Bruselas
Feijóo critica a Sánchez
Barcelona gana al Sevilla
Incendio forestal en Zamora
Detenido el alcalde de Marbella
Milei anuncia recortes. El peso cae.
Meloni incontra i sindacati a Palazzo Chigi
Salvini attacca Bruxelles
Mattarella firma il decreto
Sciopero dei treni a Milano. Disagi per i pendolari.
Juventus batte Roma
Rutte bezoekt Kiev
Kabinet wil asielwet aanscherpen
Ajax verliest van Feyenoord
Politie zoekt getuigen in Utrecht. Het ongeluk gebeurde dinsdag.
Wilders dreigt met breuk
Lula viaja para Pequim
Governo anuncia cortes
Benfica vence Porto
Incêndio destrói armazém em Lisboa. Não há feridos.
Montenegro apresenta orçamento
Tusk spotkał się z Macronem
Sejm uchwalił budżet
Wypadek autobusu pod Krakowem. Zginęły dwie osoby.
Duda podpisał ustawę
Erdoğan Berlin'e gitti
Meclis bütçeyi onayladı
İstanbul'da deprem oldu. Vatandaşlar sokağa çıktı.
Bakan açıklama yaptı
Путин прибыл в Минск
Землетрясение в Турции. Погибли люди.
الرئيس يزور باريس
زلزال يضرب تركيا
习近平访问莫斯科
北京迎来大雪。航班取消。
Kristersson besöker Washington
Orbán találkozik Putyinnal
Fico navštívil Moskvu
Ministeren trækker sig
Faeser verbietet Verein
Lindner verteidigt Kürzungen
Streik legt Flughäfen lahm
Leverkusen bleibt ungeschlagen
Tote bei Lawine in Tirol
Frankreich wählt Parlament
Barnier démissionne
Emmanuel Macron reçoit Olaf Scholz
Inondations meurtrières à Valence
Mbappé quitte Paris
Chine : croissance ralentie
Puigdemont vuelve a Barcelona
Ayuso ataca a Sánchez
Petro anuncia reforma agraria
Terremoto sacude Chile
Conte critica Meloni
Schoof presenteert begroting
Brand verwoest loods in Rotterdam
Bolsonaro depõe hoje
Kaczyński krytykuje rząd
Pożar hali w Gdańsku
Fenerbahçe kazandı
İmamoğlu tutuklandı
Netanyahu besuchte Budapest
Andersson avgår
Mette Frederiksen besøger Grønland
Petr Pavel jmenoval vládu
Зеленский встретился с Макроном
Байден уехал
محمد بن سلمان يستقبل ماكرون
日本で地震
Papa riceve Zelensky
Draghi presenta rapporto
Ungarn blockiert Hilfe
`;

/** With names and loans of other languages, and with words younger than any list. */
export const englishHeadlines = `
Scholz visits Paris
Macron hosts Zelensky
Meloni meets unions
Putin arrives
Erdogan slams Netanyahu
Xi Jinping lands in Moscow
Lula snubs Milei
Tusk wins
Ukraine strikes Belgorod
Sánchez clings on
Kristersson heads to Washington
Orbán vetoes aid
Bundestag backs tanks
Sejm passes abortion bill
Le Pen convicted
Bayern thrash Werder
Juventus sack Motta
Atlético stun Barça
Rodrygo brace sinks Girona
Djokovic ousts Alcaraz
Sinner dethrones Medvedev
Trump doomscrolls
Musk livetweets trial
Farage rebuffs Badenoch
Hezbollah rockets hit Haifa
Houthis vow revenge
IDF shells Khan Younis
Wagner mutineers pardoned
Tsikhanouskaya denounces Lukashenko
Kallas chides Szijjártó
Paracetamol recalled
Brexit woes deepen
Croatia joins Schengen
Bolsonaro indicted
Duterte extradited
Marcos impeaches Sara
Pogačar attacks
Vingegaard cracks
Verstappen laps Leclerc
Nvidia soars
TikTok banned
Deliveroo couriers unionise
Uniqlo opens
Omicron subvariant spreads
Mpox vaccines arrive
Zelenskyy snubbed
Chipmakers tumble
Glamping boom
Kefalonia wildfire
Quishing scam warning
Sinkholes swallow Çankırı
Navalnaya speaks
Ozempic shortage
Schadenfreude reigns
Kimchi prices rocket
Sauerkraut and kimchi
Tsunami hits Honshu
Karaoke killer jailed
El Niño returns
Vin Diesel sued
Sushi chef wins
Pharma lobbyists
Gilets jaunes protest
Bürgergeld explained
Jean-Luc Mélenchon resigns
Guatemala: Arévalo sworn in
Minsk: Kolesnikova freed
Vladimir Kara-Murza
Bucha, Irpin
Aleksandr Lukashenko
Donnarumma
Rüdiger suspended
Aşk-ı Memnu
McLaren upbeat
Antiretrovirals run out
Mifepristone ruling stayed
Hantavirus kills Hackman's wife
Saltburn premieres
Gerrymandering ruling
São Paulo flooded
Hungary's Orbán re-elected
Quidditch rebranded
Doxxing outlawed
Deepfakes outlawed
Geofencing warrants unconstitutional
Semaglutide
Tirzepatide approved
Zaporizhzhia shelled
Turkey-Syria quake
Bjørn Lomborg interviewed
Nigerien junta expels envoy
Jannik Sinner cleared
Faeser bans neo-Nazi club
Leverkusen unbeaten
Mbappé quits PSG
Puigdemont returns
Vargas Llosa dies aged 89
Petro touts agrarian reform
Berlusconi dead
Inter clinch Scudetto
Schoof unveils budget
Bolsonaro testifies
Kaczyński berates Tusk
Fenerbahçe triumph
İmamoğlu arrested
Andersson quits
Mette Frederiksen visits Greenland
Petr Pavel names cabinet
MBS welcomes Macron
Pope receives Zelensky
Draghi unveils report
Hungary blocks aid
Bukele re-elected
Xiomara Castro sworn in
Noboa declares emergency
Guaidó flees
Boluarte impeached
Sheinbaum inaugurated
AMLO bows out
Ramaphosa reshuffles cabinet
Tshisekedi spurns Kagame
M23 rebels seize Goma
Tinubu scraps subsidy
Sahel juntas quit ECOWAS
Ruto backs down
Hichilema wins
Sisi hosts Haniyeh
Assad toppled
HTS rebels enter Aleppo
Pezeshkian sworn in
Khamenei rails
Modi woos Muslims
Jaishankar rebukes Trudeau
Hasina ousted
Dissanayake wins
Imran Khan jailed
Marcos, Duterte feud
Prabowo inaugurated
Anwar pardoned
Thaksin freed
Srettha sacked
Yoon impeached
Kishida bows out
Ishiba vows snap poll
BYD outsells Tesla
Huawei unveils tri-fold
Alibaba probed
DeepSeek stuns Nasdaq
ChatGPT hallucinates
OpenAI sued
Grok misgenders
Bluesky booms
Skibidi, rizz enter dictionary
Podcasters flock
Ryanair strands holidaymakers
Lufthansa pilots strike
Wizz Air fined
Aldi pulls hummus
Nestlé recalls Perrier
Danone divests
Novo Nordisk plummets
Pfizer jab okayed
Chikungunya outbreak
Burkina bans homosexuality
Taliban outlaw chess
Sharmila Tagore felicitated
Lakh devotees throng Ayodhya
Crorepati nabbed
Barangay captain slain
Bersatu MPs walk out
Kapuso star weds
Matatu crash kills 12
Keffiyeh ban overturned
Lorry overturns
Arvo crooks nicked
Ute stolen
Sen. Fetterman hospitalised
Gov. DeSantis vetoes bill
Rep. Ocasio-Cortez heckled
NYPD nabs perp
Yankees walk-off
Mets blank Phillies
Ohtani homers
Wembanyama dunks
Messi nutmegs Busquets
Haaland hat-trick
Salah penalty
Kohli ton
Bumrah skittles Aussies
Stokes declares
All Blacks maul Wallabies
`;
