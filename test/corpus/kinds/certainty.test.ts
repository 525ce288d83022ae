import { flags, leaves } from './annotated';
import { shippedModels } from '../../language/reader/models';
import { createReader } from '../../../src/language/reader/reader';

describe('certainty: how firmly it is put', () => {
  flags('certainty', [
    [
      'The committee ⟦will⟧ issue subpoenas to the banker.',
      'The committee ⟦is preparing to⟧ issue subpoenas to the banker.',
    ],
    [
      'Mayor Nora Field ⟦will⟧ suspend the ferry route.',
      'Mayor Nora Field ⟦is expected to⟧ suspend the ferry route.',
    ],
    [
      'The senator ⟦pleaded⟧ guilty to filing false tax returns.',
      'The senator ⟦is expected to⟧ plead guilty to filing false tax returns.',
    ],
    [
      'The attorney general ⟦promises to⟧ defend the marijuana law.',
      'The attorney general ⟦intends to⟧ defend the marijuana law.',
    ],
    [
      'The storm ⟦destroyed⟧ the lighthouse at Cape Oru.',
      'The storm ⟦may have⟧ destroyed the lighthouse at Cape Oru.',
    ],
    [
      'The general ⟦received⟧ 86.8% of the vote in the province.',
      'The general ⟦claimed⟧ 86.8% of the vote in the province.',
    ],
    [
      'The company ⟦poisoned⟧ the river with mercury.',
      'The company ⟦allegedly⟧ poisoned the river with mercury.',
    ],
    [
      'The court ⟦will⟧ block the discrimination lawsuit.',
      'The court ⟦appears ready to⟧ block the discrimination lawsuit.',
    ],
    [
      'The charges ⟦will⟧ include mail fraud and perjury.',
      'The charges ⟦were expected to⟧ include mail fraud and perjury.',
    ],
    [
      'The governor ⟦stole⟧ the relief money for the flood.',
      'The governor ⟦reportedly⟧ stole the relief money for the flood.',
    ],
    [
      'Drinking strong coffee every morning ⟦lowers⟧ the risk of heart disease.',
      'People who drink strong coffee every morning ⟦may have⟧ a lower risk of heart disease.',
    ],
  ]);

  leaves('certainty', [
    [
      'The committee will issue subpoenas to the banker.',
      'The committee will issue subpoenas to the banker soon.',
    ],
    ['The storm destroyed the lighthouse.', 'The storm has destroyed the lighthouse.'],
    ['The mayor said the ferry will stop.', 'The mayor stated that the ferry will stop.'],
    ['The company will close the mine.', 'The company could buy the newspaper.'],
    ['The court blocked the lawsuit against the bank.', 'The bank may appeal to the highest court.'],
    ['The senator pleaded guilty to perjury.', 'The senator has pleaded guilty to perjury.'],
    ['Farmers plan to march to the capital.', 'Farmers intend to march to the capital.'],
    ['The general won 86.8% of the vote.', 'The general received 86.8% of the vote.'],
    ['The minister may visit the island in May.', 'The minister might visit the island in May.'],
    ['Strong coffee lowers the risk of heart disease.', 'Tea may lower the risk of cancer.'],
    ['The judge set sentencing of the pilot for June 12.', 'The judge will sentence the pilot on June 12.'],
    [
      'The library on Oak Street is scheduled to open in May.',
      'The library on Oak Street is to open in May.',
    ],
    ['The dam would flood the valley.', 'The dam will flood the valley.'],
    // A claim that is laid to something claims nothing to be so.
    [
      'The minister said flood payments of $900 would be paid to every farmer in Varde.',
      'Every farmer in Varde could claim a flood payment of $900.',
    ],
    // What ought to be isn't stated to be so.
    [
      'The doctor warned that people with low blood pressure should not take the heart drug.',
      'The heart drug could be dangerous for people with low blood pressure, the doctor warned.',
    ],
  ]);
});

describe('certainty: the same act as the grammar puts it', () => {
  const reader = createReader(shippedModels());
  flags(
    'certainty',
    [
      [
        'The assembly is ⟦expected to take⟧ up the fishing bill in June.',
        'The assembly ⟦will take⟧ up the fishing legislation in June.',
      ],
      [
        'Vera Lindt’s lawyer, Paul Orme, said that they ⟦would appeal⟧.',
        'Paul Orme, the lawyer of Vera Lindt, said he was ⟦considering an appeal⟧.',
      ],
      [
        'The nurses’ union ⟦will challenge⟧ the decision of the hospital in court.',
        'The nurses’ union is ⟦weighing⟧ a legal ⟦challenge⟧ to the decision of the hospital.',
      ],
      [
        'Mayor Nora Field said on Wednesday that she has no ⟦plans to resign⟧.',
        'Nora Field, the mayor of Varde, declared on Wednesday that she ⟦would not step⟧ down.',
      ],
    ],
    reader,
  );

  leaves(
    'certainty',
    [
      // Planned first, and done since.
      [
        'The harbour company closed the old sawmill in Varde.',
        'The harbour company had planned the closing of the old sawmill in Varde.',
      ],
      // When it is done is not whether.
      [
        'Vera Lindt faces ten years when she is sentenced by Judge Orme in May.',
        'Judge Orme is expected to sentence Vera Lindt to ten years in May.',
      ],
      // A demand tells nothing as done.
      [
        'The strikers demand that the sawmill be closed in May.',
        'The strikers want to close the sawmill in May.',
      ],
      [
        'The assembly will take up the fishing bill in June.',
        'The assembly is expected to take up the school budget in May.',
      ],
    ],
    reader,
  );
});
