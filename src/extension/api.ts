import type {
  DocumentDropEditProvider,
  DocumentPasteEditProvider,
  Event,
  TreeDataProvider,
  TreeDragAndDropController,
} from 'vscode';
import type { Status } from '../protocol/status';
import type { AnnotationsView } from './annotations/view/annotationsView';
import type { TreeEntry } from './tree/pagedTree';

/** What Parallax gives to other extensions: `extensions.getExtension('parallax.parallax-news').activate()`. */
export interface ParallaxApi {
  /** Resolves when every source known by then has been read and compared; at once where there is none. */
  ready(): Promise<void>;
  /** The state of the corpus; zero everywhere while there is no source. */
  readonly status: Status;
  readonly onDidChangeStatus: Event<Status>;
  readonly quotes: TreeDataProvider<TreeEntry>;
  readonly discrepancies: TreeDataProvider<TreeEntry>;
  readonly sources: TreeDataProvider<TreeEntry>;
  /** What makes a clean article of a page that is pasted or dropped into a source. */
  readonly pageEdits: DocumentPasteEditProvider & DocumentDropEditProvider;
  /** What imports files that are dropped on the Sources view. */
  readonly drops: TreeDragAndDropController<TreeEntry>;
  readonly entities: TreeDataProvider<TreeEntry>;
  /** The view of what people have added, with its tree. */
  readonly annotations: Pick<AnnotationsView, 'tree' | 'groupBy' | 'search'>;
}
