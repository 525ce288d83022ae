import type { Token } from '../../language/paragraph';

const sayings =
  /^(?:said|says|added|told|argued|wrote|insisted|noted|explained|continued|asked|declared|claimed|stated|replied|warned|tweeted|acknowledged|recalled)$/;

/** Whether the token is a verb of saying. */
export function isSaying(token: Token | undefined): boolean {
  return sayings.test(token?.norm ?? '');
}
