import { Button, SimpleGrid } from '@mantine/core';

interface Answer {
  label: string;
  pending?: boolean;
  disabled?: boolean;
  /** Without it the answer sends the form that it stands in. */
  onClick?: () => void;
}

/** A yes and a no cost the same: two buttons of one size and one weight, large enough for a thumb. */
export function YesNo({ yes, no, labelledBy }: { yes: Answer; no: Answer; labelledBy?: string }) {
  const answer = ({ label, pending, disabled, onClick }: Answer, color: 'leaf' | 'clay') => (
    <Button
      type={onClick ? 'button' : 'submit'}
      h="auto"
      mih={60}
      px="xs"
      styles={{ label: { whiteSpace: 'normal' } }}
      color={color}
      loading={pending}
      disabled={disabled}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <SimpleGrid cols={2} spacing="sm" maw={480} role={labelledBy && 'group'} aria-labelledby={labelledBy}>
      {answer(yes, 'leaf')}
      {answer(no, 'clay')}
    </SimpleGrid>
  );
}
