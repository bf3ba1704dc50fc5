import { useState, type DragEvent } from 'react';
import { droppedSources } from '../chooseSources';
import type { FileSource } from '../FileSource';

interface FileDrop {
  /** Files are being held over the page. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes files dropped on an element. */
export function useFileDrop(onFiles: (sources: readonly FileSource[]) => void): FileDrop {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event) => {
        // Leaving for a child is not leaving.
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        setIsOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setIsOver(false);
        void droppedSources(event.dataTransfer).then(onFiles);
      },
    },
  };
}
