import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSource } from '../../../src/source/read';
import type { LanguageReader } from '../../../src/language/reader/reader';
import { trainedReader } from '../../language/reader/models';
import { markedIn } from './annotated';

/** Every quotation of a seed on one line: type, source, cue, content, and the speaker with how it is known. */
function quotationsOf(file: string, reader: LanguageReader | undefined): string[] {
  const text = readFileSync(`seeds/${file}`, 'utf8');
  return readSource(text, undefined, reader).quotations.map(
    ({ type, form, source, cue, content, speakerName, via }) => {
      const words = (spans: readonly { start: number; end: number }[]): string =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const said = `${form === 'post' ? 'post' : type} ⟨${words(source)}⟩ [${words(cue)}] {${words(content)}}`;
      return `${said} — ${speakerName ?? 'nobody'} (${via})`;
    },
  );
}

for (const [name, reader] of [
  ['rules', undefined],
  ['the trained reader', trainedReader()],
] as const)
  describe(`The quotations of the seeds, read by ${name}`, () => {
    // Without the trained names nothing tells that the West is one.
    const west = reader === undefined ? 'description' : 'name';

    it('are all found in the first', () => {
      assert.deepEqual(quotationsOf('000_d8da6acc7987d32d.txt', reader), [
        `indirect ⟨the West⟩ [labels] {a sham} — the West (${west})`,
        'indirect ⟨Western nations⟩ [denounced as] {a fraud} — Western nations (description)',
        'indirect ⟨Initial results⟩ [showed] {that Lukashenko received 86.8% of the vote, with none of the four other candidates on the ballot posing a significant threat} — Initial results (description)',
        'indirect ⟨European lawmakers⟩ [said] {the vote was not free nor fair} — European lawmakers (description)',
        'direct ⟨German Foreign Minister Annalena Baerbock⟩ [said] {“Belarusians had no other option. For everyone who yearns for liberty and democracy, it is a painful day,”} — Annalena Baerbock (name)',
        'indirect ⟨Exiled opposition leader Sviatlana Tsikhanouskaya⟩ [demanded] {that Western sanctions be extended to Belarusian businesses and people that provide ammunition for Russia’s war effort in Ukraine and oppress Lukashenko’s opponents} — Sviatlana Tsikhanouskaya (name)',
        'direct ⟨she⟩ [stated] {“As long as Belarus is under Lukashenko and Putin’s control, there will be a constant threat to the peace and security of the entire region,”} — Sviatlana Tsikhanouskaya (pronoun)',
        'mixed ⟨a statement released by EU foreign affairs director Kaja Kallas and enlargement commissioner Marta Kos⟩ [according to] {The group will continue to impose “restrictive and targeted measures against the regime” while assisting the exiled opposition and civic society} — Kaja Kallas and Marta Kos (name)',
        'direct ⟨⟩ [] {“DON’T GIVE A DAMN.”} — Alexander Lukashenko (none)',
        'mixed ⟨Lukashenko⟩ [said] {that his opponents had “chosen” their own destiny} — Alexander Lukashenko (name)',
        'indirect ⟨He⟩ [disputed] {that his decision to free over 250 individuals convicted of “extremist” activities was an attempt to lessen his isolation by sending a message to the West} — Alexander Lukashenko (pronoun)',
        'direct ⟨He⟩ [said] {“I don’t give a damn about the West,” … “We have never turned down Western connections. We’ve always been prepared. However, this is not what you desire. So, should we crawl on our knees or bow before you?} — Alexander Lukashenko (pronoun)',
        'indirect ⟨Lukashenko’s opponents and political analysts⟩ [see] {his recent reelection as an attempt to regain his legitimacy and persuade the United States and major European nations to send their ambassadors back to Minsk for the first time in years, as well as his prisoner pardons as a step toward beginning to mend fences with the West} — Lukashenko’s opponents and political analysts (description)',
        'indirect ⟨human rights organization Viasna, which is prohibited as a “extremist” organization there⟩ [according to] {There are still over 1,250 political prisoners in Belarus} — Viasna (name)',
        'mixed ⟨U.S. Secretary of State Marco Rubio, who identified the person as Anastassia Nuhfer⟩ [according to] {Belarus “just unilaterally released an innocent American” on Sunday} — Marco Rubio (name)',
        'indirect ⟨He⟩ [would not elaborate on] {the matter} — Marco Rubio (pronoun)',
      ]);
    });

    it('are all found in the second', () => {
      assert.deepEqual(quotationsOf('001_77ce1bc0c989b76e.txt', reader), [
        `indirect ⟨the West⟩ [rejected] {a Presidential election … as a sham} — the West (${west})`,
        'indirect ⟨electoral officials⟩ [declared] {him the winner of a Presidential election} — electoral officials (description)',
        `indirect ⟨the West⟩ [has rejected as] {a sham} — the West (${west})`,
        'indirect ⟨preliminary results⟩ [According to] {Lukashenko claimed 86.8% of the vote in a contest where he faced no credible challenge from the four other candidates} — preliminary results (description)',
        'indirect ⟨The European politicians⟩ [said] {the vote was neither free nor fair because independent media are banned in the former Soviet republic and all leading opposition figures have either been jailed or forced to flee abroad} — The European politicians (description)',
        'post ⟨Kaja Kallas⟩ [tweeted] {Today’s sham election in Belarus was neither free nor fair. … The people of Belarus deserve a real say in who governs their country. … On this so-called ‘election day’, I’m hosting @Tsihanouskaya with EU Foreign Ministers to reaffirm our support for a free and democratic Belarus.} — Kaja Kallas (name)',
        'indirect ⟨The E.U.⟩ [vowed] {to continue its punitive measures} — European Union (name)',
        'mixed ⟨Kaja Kallas and Enlargement Commissioner – Marta Kos⟩ [reiterated in a statement] {that the bloc would maintain “restrictive and targeted measures against the regime” while supporting civil society and the exiled opposition} — Kaja Kallas and Marta Kos (name)',
        'indirect ⟨Exiled Opposition Leader – Sviatlana Tsikhanouskaya, who ran against Lukashenko in 2020 before being forced into exile⟩ [called for] {tougher Western sanctions on Belarusian entities and individuals involved in political repression and aiding Russia’s war effort in Ukraine} — Sviatlana Tsikhanouskaya (name)',
        'direct ⟨she⟩ [said] {“As long as Belarus is under Lukashenko and Putin’s control, there will be a constant threat to the peace and security of the entire region.”} — Sviatlana Tsikhanouskaya (pronoun)',
        'indirect ⟨Lukashenko⟩ [dismissed] {criticism of his jailing of political opponents} — Alexander Lukashenko (name)',
        'indirect ⟨Lukashenko⟩ [claiming] {they had chosen their fate} — Alexander Lukashenko (name)',
        'indirect ⟨He⟩ [also rejected] {claims that his recent decision to release over 250 individuals convicted of extremist activity was an attempt to improve relations with the West} — Alexander Lukashenko (pronoun)',
        'direct ⟨he⟩ [said] {“I don’t give a damn about the West. We have never refused relations with the West. We have always been ready. But you do not want this. So, what should we do, bow before you or crawl on our knees?”} — Alexander Lukashenko (pronoun)',
        'indirect ⟨Opposition figures⟩ [view] {this growing alignment with Russia as a threat to Belarus’s sovereignty and a tool of repression against dissent} — Opposition figures (description)',
      ]);
    });

    it('leave out what nobody says', () => {
      assert.deepEqual(markedIn(readFileSync('seeds/000_d8da6acc7987d32d.txt', 'utf8'), reader), [
        'scare: extremist',
        'scare: extremist',
      ]);
      assert.deepEqual(markedIn(readFileSync('seeds/001_77ce1bc0c989b76e.txt', 'utf8'), reader), []);
    });
  });
