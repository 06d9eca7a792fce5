import Button from '@atlaskit/button/new';

type CreateButtonProps = {
  readonly appearance: 'primary' | 'default';
  readonly label: string;
  /** For assistive technology, where the label alone does not say of what. */
  readonly name?: string;
  readonly busy: boolean;
  readonly onPress: () => void;
};

/** Keeps its place and the focus while a call is out; pressing it again then does nothing. */
export function CreateButton({ appearance, label, name, busy, onPress }: CreateButtonProps) {
  return (
    <Button
      appearance={appearance}
      spacing={appearance === 'primary' ? 'default' : 'compact'}
      isLoading={busy}
      aria-busy={busy}
      {...(name !== undefined && { 'aria-label': name })}
      onClick={() => !busy && onPress()}
    >
      {label}
    </Button>
  );
}
