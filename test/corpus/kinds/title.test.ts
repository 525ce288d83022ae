import { flags, leaves } from './annotated';

describe('title: different offices of one person', () => {
  flags('title', [
    [
      '⟦EU trade director⟧ Marta Olsen signed the treaty.',
      '⟦EU trade commissioner⟧ Marta Olsen signed the treaty.',
    ],
    ['⟦Foreign Minister⟧ Paul Okoye met the rebels.', '⟦Defense Secretary⟧ Paul Okoye met the rebels.'],
    [
      'Police questioned ⟦bank treasurer⟧ Lena Moor on Friday.',
      'Police questioned Lena Moor, ⟦the bank auditor⟧, on Friday.',
    ],
    [
      '⟦Deputy Attorney General⟧ Carl Benson announced the charges.',
      '⟦Surgeon General⟧ Carl Benson announced the charges.',
    ],
    [
      'Nora Field, ⟦the chairwoman of the water board⟧, resigned.',
      'Nora Field, ⟦the treasurer of the water board⟧, resigned.',
    ],
    [
      '⟦Special prosecutor⟧ Robert Muller read the report.',
      'Robert Muller, ⟦the special envoy⟧, read the report.',
    ],
    ['⟦Prime Minister⟧ Ana Duarte opened the port.', '⟦President⟧ Ana Duarte opened the port.'],
    [
      '⟦Former school principal⟧ Owen Hart sued the city.',
      'Owen Hart, ⟦the principal of the school⟧, sued the city.',
    ],
    ['⟦Archbishop⟧ Pietro Lanza blessed the ships.', '⟦Cardinal⟧ Pietro Lanza blessed the ships.'],
    ['⟦Colonel⟧ Ivan Petrak led the troops.', '⟦General⟧ Ivan Petrak led the troops.'],
    [
      '⟦Transport Minister⟧ Paul Okoye closed the port.',
      'Paul Okoye, ⟦the deputy transport minister⟧, closed the port.',
    ],
    ['⟦Mayor⟧ Lena Moor greeted the crew.', '⟦Ambassador⟧ Lena Moor greeted the crew.'],
  ]);

  leaves('title', [
    ['Ana Moor, a lawyer and mother, left the council.', 'Ana Moor, a lawyer and author, left the council.'],
    ['Assistant U.S. Attorney Nora Hadd spoke in court.', 'Nora Hadd, the lead prosecutor, spoke in court.'],
    ['Sen. Mary Holt opposed the bill.', 'Mary Holt, a senator from Vermont, opposed the bill.'],
    ['President Ana Duarte opened the port.', 'Ana Duarte, the leader of the country, opened the port.'],
    ['Gov. Rick Stone vetoed the law.', 'Governor Rick Stone vetoed the law.'],
    ['Company spokesman Joe Lind denied it.', 'Joe Lind, a spokesperson for the company, denied it.'],
    ['Senate Minority Leader Ed Marsh spoke.', 'Senator Ed Marsh spoke.'],
    ['Ana Duarte opened the port.', 'President Ana Duarte opened the port.'],
    ['Foreign Minister Paul Okoye met the rebels.', 'Minister Paul Okoye met the rebels.'],
    ['Deputy Foreign Minister Paul Okoye left.', 'Paul Okoye, the deputy foreign minister, left.'],
    ['Rep. Tom Reyes voted no.', 'Congressman Tom Reyes voted no.'],
    ['Attorney Lisa Grant appealed.', 'Lisa Grant, a lawyer, appealed.'],
    ['Mayor Karl Berg fined Judge Karla Borg.', 'Judge Karla Borg was fined by Mayor Karl Berg.'],
  ]);
});
