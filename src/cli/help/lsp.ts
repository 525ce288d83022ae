/** `parallax lsp --help`. */
export const lspHelp = `Runs the language server, for editors other than VS Code.

Usage: parallax lsp [--stdio | --node-ipc]

Options:
      --stdio     speak over standard input and output (the default)
      --node-ipc  speak over the channel of the Node process that forked this one
  -h, --help      this help

docs/editors.md shows how to set up Neovim and Helix.
`;
