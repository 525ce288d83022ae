import { commands } from 'vscode';
import type { Disposable } from './disposable';
import type { Session } from './client/session';
import type { Decisions } from './discrepancy/decisions';

/** Keeps the context keys up to date that menus, welcome texts and the enablement of commands go by. */
export function registerContexts(session: Session, decisions: Decisions): Disposable[] {
  const known = new Map<string, number>();
  const set = (name: string, value: number): void => {
    if (known.get(name) === value) return;
    known.set(name, value);
    void commands.executeCommand('setContext', `parallax.${name}`, value);
  };
  const tell = (): void => {
    const { sources, loading, quotations, discrepancies } = session.status;
    // A key with the name of a view is the view's own in its lines.
    set('sources.count', sources + loading);
    set('loading', loading);
    set('quotations', quotations);
    set('discrepancies.count', discrepancies);
    set('dismissed', decisions.all.filter(({ outcome }) => outcome === 'dismissed').length);
    set('decided', decisions.all.length);
  };
  tell();
  return [session.onDidChangeStatus(tell), decisions.onDidChange(tell)];
}
