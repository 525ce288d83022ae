import { cities } from './cities';
import { countries } from './countries';
import { organisations } from './organisations';
import { regions } from './regions';

/** Single lower-case words that are countries by themselves: "belarus". */
export const countryWords: ReadonlySet<string> = new Set(
  [...countries].filter(name => !name.includes(' ')).map(name => name.toLowerCase()),
);

/** Every place that is known by name, as written. */
export const places: ReadonlySet<string> = new Set([...countries, ...regions, ...cities]);

/** Words that end the name of a place: "Hudson River", "Rila Mountains". Capitalised in the name. */
export const placeNouns: ReadonlySet<string> = new Set(
  `River Lake Mountain Mountains Mount Sea Ocean Bay Gulf Strait Island Islands Isle Peninsula Valley Desert Canyon Forest
  Park Beach Coast Cape Falls Creek Hills Hill Heights Plateau Basin Delta Canal Channel Harbor Harbour Port Airport
  Station Street Road Avenue Boulevard Lane Drive Highway Bridge Square Plaza Tower Towers Building Hall Palace Castle
  Temple Cathedral Monastery Mosque Synagogue Stadium Arena Museum Cemetery Prison Dam Reef Glacier Volcano Ridge
  Province State County District Prefecture Region Territory Oblast Township Town City Village Municipality Parish Borough
  Kingdom Republic Emirate Emirates Division Taluk Tehsil Barangay Zone Border Airfield Spaceport Base Camp Crossing
  Pass Gate Garden Gardens Square Wharf Pier Springs Estate Terminal Junction Reservoir Resort Ranch Fort
  House Mine`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin the name of a place: "Mount Fuji", "Lake Victoria". */
export const placeOpeners: ReadonlySet<string> = new Set([
  'Mount',
  'Mt.',
  'Lake',
  'Fort',
  'Ft.',
  'Cape',
  'Port',
  'San',
  'Santa',
  'Saint',
  'St.',
  'Puerto',
  'Rio',
  'Villa',
  'Ciudad',
  'Isla',
  'Monte',
  'Playa',
  'Playas',
  'Barrio',
  'Bo.',
  'Isla',
  'Islas',
  'Plaza',
  'Paseo',
  'Avenida',
  'Calle',
  'Sierra',
  'Cerro',
  'Laguna',
  'Bahía',
  'Pulau',
  'Gunung',
  'Wadi',
  'Tel',
  'Bandar',
]);

/** Whether the words, as written, are a place or an organisation that everybody knows. */
export function isKnownName(text: string): boolean {
  return places.has(text) || organisations.has(text);
}
