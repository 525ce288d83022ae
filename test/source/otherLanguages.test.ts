import assert from 'node:assert/strict';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';

const reader = createReader(shippedModels());

/** Known to be in another language, and no name, quotation or claim made up. */
function check(text: string): void {
  const source = readSource(text, undefined, reader);
  assert.equal(source.language, 'other', text);
  const names = source.entities.map(({ name }) => name);
  assert.ok(names.length <= text.split(/\s+/).length / 100, `${names.join()} in: ${text}`);
  assert.deepEqual([source.quotations, source.claims], [[], []]);
}

/** News of a few paragraphs; each is read whole and paragraph by paragraph. */
const news: Readonly<Record<string, readonly string[]>> = {
  French: [
    `Le président de la République a annoncé mardi soir à Paris que le gouvernement présenterait avant la fin du mois un projet de loi sur les retraites. Selon le ministre du Travail, Olivier Dussopt, les syndicats seront reçus à Matignon dès la semaine prochaine.

« Nous ne céderons pas », a déclaré Sophie Binet, secrétaire générale de la CGT, devant plusieurs milliers de manifestants réunis place de la Bastille. La police a compté 12 000 personnes à Marseille et 8 000 à Lyon.`,
    `Un incendie s’est déclaré dans la nuit de jeudi à vendredi dans un entrepôt du port de Dunkerque. Une centaine de pompiers ont été mobilisés et aucun blessé n’est à déplorer.

Le maire, Patrice Vergriete, a demandé aux habitants du quartier de garder leurs fenêtres fermées. « La fumée n’est pas toxique », a précisé la préfecture du Nord.`,
    `L’équipe de Toulouse a remporté dimanche la finale contre La Rochelle grâce à un essai marqué dans les dernières minutes. Antoine Dupont, sorti blessé, devra attendre les résultats de ses examens.

Le club espère retrouver son capitaine avant le match contre le Leinster, qui se jouera à Dublin au début du mois de mai.`,
  ],
  German: [
    `Die Bundesregierung will die Mittel für den Ausbau der Schienen im kommenden Jahr erhöhen. Das teilte Verkehrsminister Volker Wissing am Dienstag in Berlin mit. Die Deutsche Bahn habe in den vergangenen Jahren zu wenig investiert, sagte der Minister dem Spiegel.

Die Opposition kritisierte die Pläne. „Das ist ein Tropfen auf den heißen Stein“, sagte Friedrich Merz. In Bayern und Hessen fielen am Montag erneut hunderte Züge aus.`,
    `Bei einem Brand in einem Wohnhaus im Hamburger Stadtteil Altona sind in der Nacht zwei Menschen verletzt worden. Die Feuerwehr war mit achtzig Kräften im Einsatz.

Warum das Feuer ausbrach, ist noch nicht bekannt. Die Polizei ermittelt, sagte Sprecherin Karin Vogt am Morgen dem Norddeutschen Rundfunk.`,
    `Der FC Augsburg hat am Samstag gegen Werder Bremen mit drei zu eins gewonnen. Trainer Jess Thorup lobte nach dem Spiel vor allem die Abwehr.

Für Bremen war es die dritte Niederlage in Folge. Am kommenden Freitag spielt die Mannschaft im eigenen Stadion gegen Borussia Dortmund.`,
  ],
  Spanish: [
    `El presidente del Gobierno, Pedro Sánchez, anunció este martes en Madrid que el Consejo de Ministros aprobará la próxima semana la reforma de las pensiones. Según fuentes de La Moncloa, los sindicatos han dado su visto bueno.

«No vamos a retroceder», dijo la ministra de Trabajo, Yolanda Díaz, ante los periodistas. En Barcelona, la Generalitat pidió más dinero para los hospitales, y en Sevilla miles de personas salieron a la calle.`,
    `Un terremoto de magnitud 5,8 sacudió en la madrugada del sábado el sur de Perú y dejó al menos tres heridos en Arequipa. Las autoridades no informaron de daños graves en los edificios.

La presidenta, Dina Boluarte, viajará este domingo a la zona. «Estamos con las familias», escribió en sus redes sociales.`,
    `El Real Betis ganó al Valencia con un gol de Isco en el último minuto del partido. El entrenador, Manuel Pellegrini, destacó el esfuerzo de los jugadores más jóvenes.

Con esta victoria, el equipo de Sevilla se queda a dos puntos de los puestos europeos, y el miércoles jugará contra el Getafe.`,
  ],
};

/** News of one or two sentences, some of a few words only. */
const brief: Readonly<Record<string, readonly string[]>> = {
  French: [
    'Le maire de Lyon démissionne.',
    'Macron reçoit Scholz à Paris mardi.',
    'Incendie à Marseille : deux morts.',
    'La police recherche Marie Dubois. Elle a disparu lundi.',
    'Le ministre de l’Intérieur, Gérald Darmanin, est arrivé à Nice après les inondations de la nuit.',
  ],
  German: [
    'Die Polizei sucht nach Anna Becker.',
    'Mann stirbt bei Brand in Köln.',
    'Zwei Menschen sterben bei Unfall auf der A7 nahe Kassel.',
    '„Wir warten“, sagte Maria Keller.',
    'Bürgermeister Peter Schulz tritt zurück. Nach zehn Jahren im Amt ist er krank, teilte das Rathaus mit.',
  ],
  Spanish: [
    'La reina llegó ayer a Oslo.',
    'La huelga empezó el lunes en Madrid.',
    'La policía busca a Juan Pérez. Desapareció el lunes en Bilbao.',
    'El alcalde de Valencia, Juan Ortega, dimite tras las críticas de los vecinos por la inundación.',
  ],
};

describe('news in another language is known to be no English, and hardly a name found in it', () => {
  for (const [language, texts] of Object.entries(news))
    it(language, () => {
      for (const text of texts) for (const part of [text, ...text.split('\n\n')]) check(part);
    });

  for (const [language, texts] of Object.entries(brief))
    it(`${language}, a sentence or two`, () => {
      texts.forEach(check);
    });
});
