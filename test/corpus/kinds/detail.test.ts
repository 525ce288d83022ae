import { flags, leaves } from './annotated';

describe('detail: another who, or what for', () => {
  flags('detail', [
    [
      '⟦Lukas Brandt⟧ declared victory in the provincial vote.',
      '⟦Election officials⟧ declared him the winner of the provincial vote.',
    ],
    [
      '⟦Mary Holt⟧ founded the seed bank in the mountains.',
      '⟦Paul Okoye⟧ founded the seed bank in the mountains.',
    ],
    [
      '⟦The nurse⟧ rescued the drowning child from the river.',
      '⟦The soldier⟧ rescued the drowning child from the river.',
    ],
    [
      'Releasing the prisoners was an attempt to ⟦lessen his isolation⟧.',
      'Releasing the prisoners was an attempt to ⟦improve relations with the West⟧.',
    ],
    [
      'The harbour tax is a plan to ⟦rescue the bankrupt ferry company⟧.',
      'The harbour tax is a plan to ⟦finance a casino on the island⟧.',
    ],
    [
      '⟦Karla Borg⟧ drafted the fisheries treaty with Norway.',
      '⟦Ivan Petrak⟧ drafted the fisheries treaty with Norway.',
    ],
    [
      '⟦The mayor⟧ ordered the evacuation of the flooded valley.',
      '⟦The captain⟧ ordered the evacuation of the flooded valley.',
    ],
    [
      'The old bridge was closed in an effort to ⟦protect pedestrians⟧.',
      'The old bridge was closed in an effort to ⟦save money⟧.',
    ],
    [
      '⟦The widow⟧ donated the ivory carvings to the museum.',
      '⟦The banker⟧ donated the ivory carvings to the museum.',
    ],
    [
      'The fisheries commission announced a decision to ⟦abandon the dam⟧.',
      'The fisheries commission announced a decision to ⟦demolish the bakery⟧.',
    ],
    [
      '“We will rebuild every school before winter,” Nora Field said ⟦in a written statement⟧.',
      '“We will rebuild every school before winter,” Nora Field said ⟦at a rally⟧ on Monday.',
    ],
    [
      'Nora Field ⟦tweeted⟧, “We will rebuild every school before winter.”',
      '“We will rebuild every school before winter,” Nora Field said ⟦in an interview⟧.',
    ],
  ]);

  leaves('detail', [
    ['Holt founded the seed bank in the mountains.', 'Mary Holt founded the seed bank in the mountains.'],
    [
      'The mayor ordered the evacuation.',
      'The mayor ordered the evacuation of the flooded valley on Monday.',
    ],
    ['It was an attempt to flee the besieged city.', 'It was an attempt to escape from the besieged city.'],
    [
      'She ordered the evacuation of the flooded valley.',
      'The mayor ordered the evacuation of the flooded valley.',
    ],
    ['The nurse rescued the child from the river.', 'The soldier painted the bridge.'],
    [
      'The widow donated the carvings to the museum.',
      'The carvings were donated to the museum by the widow.',
    ],
    [
      'The harbour court in Varde is expected to examine the sale of the ferry.',
      'The harbour court in Varde is also expected to look into the sale.',
    ],
    ['The plan to build a dam failed.', 'The plan to build the dam has failed.'],
    ['The general ordered the retreat.', 'The mayor ordered a coffee.'],
    ['Police found the stolen ship.', 'The stolen ship was found.'],
    ['The banker sold the farm.', 'The banker sold the farm.'],
    [
      '“We will rebuild every school before winter,” Nora Field said at a press conference.',
      'At a news briefing Nora Field said, “We will rebuild every school before winter.”',
    ],
    [
      '“We will rebuild every school before winter,” Nora Field said in an interview.',
      '“We will rebuild every school before winter,” Nora Field said.',
    ],
  ]);
});
