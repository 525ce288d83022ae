/**
 * Countries and lands that news speaks of as if they were countries: name, then the words for their people and what is
 * theirs. Written for this project from general knowledge.
 */
const table = `
Afghanistan: Afghan Afghans
Albania: Albanian Albanians
Algeria: Algerian Algerians
Andorra: Andorran Andorrans
Angola: Angolan Angolans
Argentina: Argentine Argentines Argentinian Argentinians Argentinean
Armenia: Armenian Armenians
Australia: Australian Australians Aussie Aussies
Austria: Austrian Austrians
Azerbaijan: Azerbaijani Azerbaijanis Azeri Azeris
Bahamas: Bahamian Bahamians
Bahrain: Bahraini Bahrainis
Bangladesh: Bangladeshi Bangladeshis
Barbados: Barbadian Barbadians
Belarus: Belarusian Belarusians Belarussian Belarussians
Belgium: Belgian Belgians
Belize: Belizean Belizeans
Benin: Beninese
Bhutan: Bhutanese
Bolivia: Bolivian Bolivians
Bosnia: Bosnian Bosnians
Bosnia and Herzegovina:
Botswana: Botswanan
Brazil: Brazilian Brazilians
Britain: British Briton Britons
Brunei: Bruneian
Bulgaria: Bulgarian Bulgarians
Burkina Faso: Burkinabe
Burma: Burmese
Burundi: Burundian Burundians
Cambodia: Cambodian Cambodians
Cameroon: Cameroonian Cameroonians
Canada: Canadian Canadians
Cape Verde: Cape-Verdean
Central African Republic:
Chad: Chadian Chadians
Chile: Chilean Chileans
China: Chinese
Colombia: Colombian Colombians
Comoros: Comorian
Congo: Congolese
Costa Rica: Costa-Rican
Croatia: Croatian Croatians Croat Croats
Cuba: Cuban Cubans
Cyprus: Cypriot Cypriots
Czech Republic: Czech Czechs
Czechia:
Democratic Republic of Congo:
Democratic Republic of the Congo:
Denmark: Danish Dane Danes
Djibouti: Djiboutian
Dominica:
Dominican Republic: Dominican Dominicans
East Timor: Timorese
Ecuador: Ecuadorian Ecuadorians Ecuadorean Ecuadoreans
Egypt: Egyptian Egyptians
El Salvador: Salvadoran Salvadorans Salvadorian
England: English Englishman Englishwoman
Equatorial Guinea:
Eritrea: Eritrean Eritreans
Estonia: Estonian Estonians
Eswatini: Swazi
Ethiopia: Ethiopian Ethiopians
Fiji: Fijian Fijians
Finland: Finnish Finn Finns
France: French Frenchman Frenchwoman
Gabon: Gabonese
Gambia: Gambian Gambians
Gaza: Gazan Gazans
Georgia: Georgian Georgians
Germany: German Germans
Ghana: Ghanaian Ghanaians
Greece: Greek Greeks
Greenland: Greenlandic Greenlander Greenlanders
Grenada: Grenadian
Guam:
Guatemala: Guatemalan Guatemalans
Guinea: Guinean Guineans
Guinea-Bissau:
Guyana: Guyanese
Haiti: Haitian Haitians
Honduras: Honduran Hondurans
Hong Kong: Hongkonger Hongkongers
Hungary: Hungarian Hungarians
Iceland: Icelandic Icelander Icelanders
India: Indian Indians
Indonesia: Indonesian Indonesians
Iran: Iranian Iranians
Iraq: Iraqi Iraqis
Ireland: Irish Irishman
Israel: Israeli Israelis
Italy: Italian Italians
Ivory Coast: Ivorian Ivorians
Jamaica: Jamaican Jamaicans
Japan: Japanese
Jordan: Jordanian Jordanians
Kazakhstan: Kazakh Kazakhs Kazakhstani
Kenya: Kenyan Kenyans
Kosovo: Kosovan Kosovar Kosovars
Kuwait: Kuwaiti Kuwaitis
Kyrgyzstan: Kyrgyz
Laos: Laotian Laotians Lao
Latvia: Latvian Latvians
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian Liberians
Libya: Libyan Libyans
Liechtenstein:
Lithuania: Lithuanian Lithuanians
Luxembourg: Luxembourger
Macau: Macanese
Macao:
Madagascar: Malagasy
Malawi: Malawian Malawians
Malaysia: Malaysian Malaysians
Maldives: Maldivian Maldivians
Mali: Malian Malians
Malta: Maltese
Mauritania: Mauritanian Mauritanians
Mauritius: Mauritian
Mexico: Mexican Mexicans
Micronesia: Micronesian
Moldova: Moldovan Moldovans
Monaco: Monegasque
Mongolia: Mongolian Mongolians
Montenegro: Montenegrin Montenegrins
Morocco: Moroccan Moroccans
Mozambique: Mozambican Mozambicans
Myanmar:
Namibia: Namibian Namibians
Nauru: Nauruan
Nepal: Nepali Nepalis Nepalese
Netherlands: Dutch Dutchman
New Caledonia:
New Zealand: Kiwi Kiwis
Nicaragua: Nicaraguan Nicaraguans
Niger: Nigerien
Nigeria: Nigerian Nigerians
North Korea: North-Korean
North Macedonia: Macedonian Macedonians
Northern Ireland:
Norway: Norwegian Norwegians
Oman: Omani Omanis
Pakistan: Pakistani Pakistanis
Palau: Palauan
Palestine: Palestinian Palestinians
Panama: Panamanian Panamanians
Papua New Guinea:
Paraguay: Paraguayan Paraguayans
Peru: Peruvian Peruvians
Philippines: Philippine Filipino Filipinos Filipina
Poland: Polish Pole Poles
Portugal: Portuguese
Puerto Rico: Puerto-Rican
Qatar: Qatari Qataris
Romania: Romanian Romanians
Russia: Russian Russians
Rwanda: Rwandan Rwandans
Saint Lucia:
Samoa: Samoan Samoans
Saudi Arabia: Saudi Saudis
Scotland: Scottish Scot Scots
Senegal: Senegalese
Serbia: Serbian Serbians Serb Serbs
Seychelles: Seychellois
Sierra Leone: Sierra-Leonean
Singapore: Singaporean Singaporeans
Slovakia: Slovak Slovaks Slovakian
Slovenia: Slovenian Slovenians
Solomon Islands:
Somalia: Somali Somalis
Somaliland:
South Africa: South-African
South Korea: South-Korean
South Sudan: South-Sudanese
Korea: Korean Koreans
Soviet Union: Soviet Soviets
Spain: Spanish Spaniard Spaniards
Sri Lanka: Sri-Lankan
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish Swede Swedes
Switzerland: Swiss
Syria: Syrian Syrians
Taiwan: Taiwanese
Tajikistan: Tajik Tajiks
Tanzania: Tanzanian Tanzanians
Thailand: Thai Thais
Tibet: Tibetan Tibetans
Timor-Leste:
Togo: Togolese
Tonga: Tongan Tongans
Trinidad: Trinidadian Trinidadians
Trinidad and Tobago:
Tunisia: Tunisian Tunisians
Turkey: Turkish Turk Turks
Türkiye:
Turkmenistan: Turkmen
Uganda: Ugandan Ugandans
Ukraine: Ukrainian Ukrainians
United Arab Emirates: Emirati Emiratis
United Kingdom:
United States: American Americans
United States of America:
America:
Uruguay: Uruguayan Uruguayans
Uzbekistan: Uzbek Uzbeks
Vanuatu: Vanuatuan
Vatican:
Vatican City:
Venezuela: Venezuelan Venezuelans
Vietnam: Vietnamese
Wales: Welsh Welshman
Western Sahara: Sahrawi Sahrawis
Yemen: Yemeni Yemenis
Zambia: Zambian Zambians
Zimbabwe: Zimbabwean Zimbabweans
`;

const rows = table
  .trim()
  .split('\n')
  .map(line => line.split(':'));

/** Names of countries as written in news. */
export const countries: ReadonlySet<string> = new Set(rows.map(([name = '']) => name));

/** From a word for people of a country or what is theirs, as written, to the country: "Afghans" to "Afghanistan". */
export const demonyms: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([name = '', words = '']) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, string] => [word.replace('-', ' '), name]),
  ),
);

/** Other words made from places, religions and peoples that are written with a capital but name nothing. */
export const peopleWords: ReadonlySet<string> = new Set(
  `African Africans Asian Asians European Europeans Arab Arabs Arabic Latin Latino Latinos Latina Latinas Hispanic Hispanics
  Scandinavian Nordic Baltic Balkan Slavic Western Eastern Northern Southern Westerner Westerners
  Muslim Muslims Islamic Islamist Islamists Christian Christians Jewish Jew Jews Hindu Hindus Buddhist Buddhists Sikh
  Sikhs Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shia Shiite Shiites Mormon Mormons Evangelical
  Republican Republicans Democrat Democrats Democratic Tory Tories Communist Communists Socialist Socialists Liberal
  Liberals Conservative Conservatives Nazi Nazis Marxist Maoist Maoists Kurd Kurds Kurdish Uyghur Uyghurs Uighur Uighurs
  Rohingya Chechen Chechens Tamil Tamils Punjabi Bengali Pashtun Pashtuns Hutu Tutsi Zulu Mapuche Maya Mayan Inca
  Native-American Texan Texans Californian Californians Parisian Londoner Londoners Catalan Catalans Basque Basques
  Crimean Siberian Bavarian Victorian Elizabethan Biblical Olympic Olympian Olympians Anglo-American Afro-American
  Bolivarian Peronist Peronists Trumpian Gandhian Roman Byzantine Ottoman Persian Caucasian Indigenous
  Mandarin Cantonese Hindi Urdu Hebrew Swahili Tagalog Malay Malays`.split(/\s+/),
);
