import { commands, type QuickPickItem, window } from 'vscode';
import { correctionCommands, type Said, sayCommand, type SpeakerChoice } from '../../protocol';
import type { Disposable } from '../disposable';

/** Who a person says speaks: whom a passage names, somebody by a name, or nobody who is known. */
type Speaker = SpeakerChoice['candidates'][number]['passage'] | string | null;

interface Choice extends QuickPickItem {
  readonly speaker: Speaker;
}

/** The command behind the quick fix "The speaker is …". */
export function registerChoosingSpeaker(): Disposable {
  return commands.registerCommand(correctionCommands.chooseSpeaker, async (choice: SpeakerChoice) => {
    const chosen = await askSpeaker(choice);
    if (!chosen) return;
    const { source, passage } = choice;
    const said: Said = {
      source,
      correction: { asserts: 'speaker', passage, speaker: chosen.speaker, reach: 'here' },
    };
    await commands.executeCommand(sayCommand, said, `The speaker is now: ${chosen.label}`);
  });
}

/** Asks who speaks: one of whom the source tells, any other by a name that is typed, or nobody. */
function askSpeaker({ candidates }: SpeakerChoice): Promise<Choice | undefined> {
  const pick = window.createQuickPick<Choice>();
  pick.title = 'Who Speaks?';
  pick.placeholder = 'Choose, or type a name';
  const known = candidates.map(({ name, description, passage }): Choice => ({
    label: name,
    description,
    speaker: passage,
  }));
  const nobody: Choice = { label: 'Nobody who is named', speaker: null };
  const typed = (): Choice[] => {
    const name = pick.value.trim();
    return name ? [{ label: name, description: 'as typed', alwaysShow: true, speaker: name }] : [];
  };
  const show = (): void => {
    const name = pick.value.trim().toLowerCase();
    const isKnown = known.some(({ label }) => label.toLowerCase().includes(name));
    // Whom the source tells of comes before a name that is only typed.
    pick.items = isKnown ? [...known, nobody, ...typed()] : [...typed(), nobody];
  };
  show();
  return new Promise(resolve => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0] ?? typed()[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
