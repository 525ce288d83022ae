import { MarkdownString, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import type { Disposable } from './disposable';
import type { Status } from '../protocol/status';
import { counted, plain } from './card/markdown';
import type { Session } from './client/session';

/** More notices than this are summed up. */
const mostNotices = 10;

/** Says in the status bar how many sources there are and how many differences; hidden while there is no source. */
export function createStatusItem(session: Session): Disposable[] {
  const item = window.createStatusBarItem('parallax.status', StatusBarAlignment.Left);
  item.name = 'Parallax';
  item.command = 'parallax.discrepancies.focus';
  const show = (status: Status): void => {
    item.text = statusText(status);
    item.tooltip = new MarkdownString(statusTooltip(status));
    if (status.sources || status.loading || status.notices.length) item.show();
    else item.hide();
  };
  show(session.status);
  return [item, session.onDidChangeStatus(show)];
}

/** "2 sources, 1 story, 7 differences"; while sources are read, how many are to come. */
function statusText(status: Status): string {
  const { sources, stories, discrepancies, loading, notices, reader } = status;
  if (loading) return `$(sync~spin) Reading ${counted(loading, 'source')}…`;
  const told = stories === 1 ? '1 story' : `${stories} stories`;
  const counts = `${counted(sources, 'source')}, ${told}, ${counted(discrepancies, 'difference')}`;
  if (reader === 'rules') return `$(warning) ${counts}, read by rules`;
  return `$(${notices.length ? 'info' : 'versions'}) ${counts}`;
}

function statusTooltip({ quotations, problems, notices, originals }: Status): string {
  const shown = notices.slice(0, mostNotices).map(({ uri, text }) => {
    const file = uri === undefined ? '' : `${plain(workspace.asRelativePath(Uri.parse(uri)))}: `;
    return `- ${file}${plain(text)}`;
  });
  const more = notices.length - shown.length;
  return [
    `${counted(quotations, 'quotation')}, ${counted(problems, 'difference')} in Problems`,
    '',
    ...shown,
    ...(more > 0 ? [`- and ${counted(more, 'more notice')}`] : []),
    ...originals.slice(0, mostNotices).map(text => `- ${plain(text)}`),
    '',
    'Click to see what the sources state differently.',
  ].join('\n');
}
