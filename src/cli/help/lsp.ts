/** `parallax lsp --help`. */
export const lspHelp = `Runs the language server, for editors other than VS Code.

Usage: parallax lsp [--stdio | --node-ipc] [--annotations FILE]

Options:
      --stdio             speak over standard input and output (the default)
      --node-ipc          speak over the channel of the Node process that forked this one
      --annotations FILE  what people say of sources is in FILE, a path from their folder, instead of
                          .parallax/annotations.jsonld; the setting annotations.file of the editor overrules it
  -h, --help              this help

docs/editors.md shows how to set up Neovim and Helix.
`;
