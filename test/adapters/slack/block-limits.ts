import type { KnownBlock } from '@slack/types';

/** What Slack would refuse in these blocks (Block Kit's reference, 2026), or null. */
export function faultIn(blocks: readonly KnownBlock[]): string | null {
  if (blocks.length > 50) return 'no more than 50 items allowed';
  for (const block of blocks) {
    const fault = faultInBlock(block);
    if (fault !== null) return fault;
  }
  return null;
}

function faultInBlock(block: KnownBlock): string | null {
  switch (block.type) {
    case 'section': {
      const length = block.text?.text.length ?? 0;
      const { accessory } = block;
      if (accessory?.type === 'button') {
        const { text, value = '', accessibility_label: spoken = '' } = accessory;
        if (text.text.length > 75 || spoken.length > 75 || value.length > 2000) return 'a button is too long';
      }
      return length >= 1 && length <= 3000 ? null : 'section text must be 1 to 3000 characters';
    }
    case 'header': {
      const { length } = block.text.text;
      return length >= 1 && length <= 150 ? null : 'header text must be 1 to 150 characters';
    }
    case 'context': {
      const fits = block.elements.every((element) => !('text' in element) || element.text.length <= 3000);
      return block.elements.length <= 10 && fits ? null : 'context is too long';
    }
    case 'actions': {
      const buttons = block.elements.filter((element) => element.type === 'button');
      const ids = new Set(buttons.map(({ action_id: id }) => id));
      if (ids.size !== buttons.length || buttons.length > 25) return 'action_id must be unique';
      const fit = buttons.every(
        ({ text, value = '', url = '' }) =>
          text.text.length <= 75 && value.length <= 2000 && url.length <= 3000,
      );
      return fit ? null : 'a button is too long';
    }
    case 'header': {
      const { length } = block.text.text;
      return length >= 1 && length <= 150 ? null : 'a header must be 1 to 150 characters';
    }
    case 'rich_text':
      return block.elements.length > 0 ? null : 'rich_text is empty';
    default:
      return `unexpected block ${block.type}`;
  }
}
