const kinds = ['text/html', 'text/plain', 'vscode-editor-data'];

/** What was put in, to be kept: a browser empties its own as soon as the event is over. */
export function copyOf(data: DataTransfer): DataTransfer {
  const copied = new DataTransfer();
  for (const kind of kinds) if (data.types.includes(kind)) copied.setData(kind, data.getData(kind));
  for (const file of data.files) copied.items.add(file);
  return copied;
}
