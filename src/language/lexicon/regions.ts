import { phraseSet } from './wordSet';

/** Postal and news abbreviations of US states, with their periods where news writes them. */
const stateAbbreviations: ReadonlySet<string> = phraseSet(
  `Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn., Miss.,
   Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt.,
   W.Va., Wash., Wis., Wyo., D.C., B.C.`,
);

/** US states. */
export const states: ReadonlySet<string> = phraseSet(
  `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
   Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
   Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
   Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
   Washington, West Virginia, Wisconsin, Wyoming, District of Columbia`,
);

/** Continents, seas, mountains, provinces and other regions, US states among them. */
export const regions: ReadonlySet<string> = new Set([
  ...states,
  ...stateAbbreviations,
  ...phraseSet(
    `US, U.S., USA, U.S.A., UK, U.K., UAE, U.A.E., DRC, PNG, NYC, DC, Africa, Asia, Europe, Antarctica, Oceania, Eurasia, North America, South America, Central America, Latin America,
   Southeast Asia, South Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Middle East, Near East, Far East,
   North Africa, West Africa, East Africa, Scandinavia, Balkans, Caucasus, Caribbean, Mediterranean, Pacific, Atlantic, Arctic,
   Indo-Pacific, Asia-Pacific, Asia Pacific, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Gulf, Persian Gulf, Gulf of Mexico,
   Gulf of Aden, Red Sea, Black Sea, Baltic Sea, North Sea, Caspian Sea, Mediterranean Sea, South China Sea, East China Sea,
   Yellow Sea, Sea of Japan, Arabian Sea, Bay of Bengal, Indian Ocean, Pacific Ocean, Atlantic Ocean, Arctic Ocean,
   Amazon, Andes, Alps, Himalayas, Rockies, Patagonia, Siberia, Crimea, Donbas, Donbass, Donetsk, Luhansk, Catalonia,
   Basque Country, Andalusia, Bavaria, Saxony, Brandenburg, Hesse, Tuscany, Sicily, Sardinia, Lombardy, Normandy, Brittany,
   Kashmir, Jammu, Ladakh, Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Gujarat, Maharashtra, Rajasthan, Kerala,
   Tamil Nadu, Karnataka, Andhra Pradesh, Telangana, Odisha, Bihar, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya,
   Sikkim, Goa, Haryana, Uttar Pradesh, Madhya Pradesh, Himachal Pradesh, Uttarakhand, Jharkhand, Chhattisgarh,
   Arunachal Pradesh, West Bengal, Xinjiang, Inner Mongolia, Guangdong, Guangxi, Sichuan, Yunnan, Hubei, Hunan, Hebei,
   Henan, Shandong, Shanxi, Shaanxi, Zhejiang, Jiangsu, Fujian, Anhui, Hainan, Liaoning, Jilin, Heilongjiang, Gansu, Qinghai,
   Guizhou, Jiangxi, Mainland China, mainland China, Kowloon, New Territories, Hokkaido, Honshu, Kyushu, Okinawa, Mindanao, Luzon,
   Visayas, Java, Sumatra, Bali, Borneo, Sulawesi, Papua, West Papua, Aceh, Sabah, Sarawak, Johor, Penang, Selangor,
   Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
   New South Wales, Queensland, Tasmania, Darfur, Tigray, Oromia, Biafra, Kurdistan, Gaza Strip, West Bank, Golan Heights,
   Sinai, Nagorno-Karabakh, Abkhazia, South Ossetia, Chechnya, Dagestan, Transnistria, Chiapas, Jalisco, Oaxaca, Sinaloa,
   Sonora, Yucatan, Michoacan, Guerrero, Veracruz, Tamaulipas, Minas Gerais, Bahia, Parana, Galicia, Ulster, Yorkshire,
   Cornwall, Kent, Essex, Sussex, Surrey, Silicon Valley, New England, Midwest, Pacific Northwest, Bay Area, Long Island,
   Great Britain, British Isles, Falkland Islands, Canary Islands, Galapagos, Galapagos Islands, Philippines, Taiwan Strait,
   Strait of Hormuz, Suez Canal, Panama Canal, Danube, Nile, Rhine, Thames, Volga, Ganges, Mekong, Yangtze, Amazonas, Mississippi River,
   Hudson River, Rio Grande, Mount Everest, Great Lakes, Orinoco, Cape Town, Zanzibar, Tahiti, Hispaniola, Manipur`,
  ),
]);
