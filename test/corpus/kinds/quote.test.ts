import { flags, leaves } from './annotated';

describe('quote: one utterance in different words', () => {
  flags('quote', [
    [
      '“We have ⟦never⟧ opened the dam gates at night,” Solberg said.',
      '“We have ⟦always⟧ opened the dam gates at night,” Solberg said.',
    ],
    [
      '“The bridge ⟦is⟧ safe for heavy trucks,” Moreau said.',
      '“The bridge ⟦was⟧ safe for heavy trucks,” Moreau said.',
    ],
    [
      '“This is a ⟦very⟧ sad day for our village,” she said.',
      '“This is ⟦a sad⟧ day for our village,” she said.',
    ],
    [
      'Moreau said: “I ⟦got⟧ a problem with the captain of this ship.”',
      'Moreau said: “I ⟦have⟧ a problem with the captain of this ship.”',
    ],
    [
      '“Angry ⟦shareholders⟧ and cheated customers will sue the bank,” he said.',
      '“Angry ⟦stockholders⟧ and cheated customers will sue the bank,” he said.',
    ],
    [
      '“We need whatever ⟦mechanism⟧ brings the missing papers back,” Olsen said.',
      '“We need whatever ⟦method⟧ brings the missing papers back,” Olsen said.',
    ],
    [
      '“Nobody ⟦warned⟧ the sailors about the storm,” the widow said.',
      '“Nobody ⟦told⟧ the sailors about the storm,” the widow said.',
    ],
    [
      '“I completely disagree ⟦with Hart⟧’s plan for the harbour,” Field said.',
      '“I completely disagree with ⟦Senator⟧ Hart’s plan for the harbour,” Field said.',
    ],
    [
      '“The council ⟦should⟧ rebuild the school before winter,” Lind said.',
      '“The council ⟦must⟧ rebuild the school before winter,” Lind said.',
    ],
    [
      '“We ⟦will⟧ search every boat in the harbour,” the officer said.',
      '“We ⟦can⟧ search every boat in the harbour,” the officer said.',
    ],
  ]);

  // A sentence that opens in other words, behind another piece of the quotation or not.
  flags('quote', [
    [
      '“It is a rare chance for both,” the director told the council. “We ⟦intend to⟧ invest in Varde, not in shrinking it.”',
      '“We ⟦will⟧ invest in Varde, not in shrinking it,” the director told the council.',
    ],
  ]);

  leaves('quote', [
    [
      '“It is the first in twenty years of this harbour,” said the mayor.',
      'The mayor said: “It is the first in 20 years of this harbour.”',
    ],
    [
      '“We have never opened the dam gates at night,” Solberg said.',
      '“We’ve never opened the dam gates at night,” Solberg said.',
    ],
    [
      '“The bridge is safe for heavy trucks, and it always was,” Moreau said.',
      '“The bridge is safe for heavy trucks,” Moreau said.',
    ],
    [
      '“This is a sad day,” she said, “for our village and its children.”',
      '“This is a sad day for our village and its children,” she said.',
    ],
    ['“Moreau is a good captain,” Olsen said.', '"Moreau is a good captain", Olsen said.'],
    [
      '“We need … the missing papers back before the trial,” Olsen said.',
      '“We need whatever brings the missing papers back before the trial,” Olsen said.',
    ],
    [
      '“I think that nobody warned the sailors about the storm,” he said.',
      '“I think nobody warned the sailors about the storm,” he said.',
    ],
    [
      '“He [Hart] lied about the harbour plan,” Field said.',
      '“Hart lied about the harbour plan,” Field said.',
    ],
    [
      '“The well-known harbour plan will colour the vote,” Field said.',
      '“The well known harbour plan will color the vote,” Field said.',
    ],
    [
      '“The waves were four metres high at the pier,” Field said.',
      '“The waves were four meters high at the pier,” Field said.',
    ],
    [
      '“At 412 pence it is a fair price for the ferry company,” Field said.',
      '“At 412p it is a fair price for the ferry company,” Field said.',
    ],
    [
      '“About 40 per cent of the boats in the harbour sank,” Field said.',
      '“About 40% of the boats in the harbour sank,” Field said.',
    ],
    [
      '“What the f*** happened to the harbour plan,” Field said.',
      '“What the fuck happened to the harbour plan,” Field said.',
    ],
    [
      '“The council should rebuild the school before winter,” Lind said.',
      '“Nobody in the village owns a boat any more,” Lind said.',
    ],
  ]);
});
