import { readDocument } from '@/lib/observe/document/read-document';

declare global {
  interface Window {
    readDocumentUnderTest: typeof readDocument;
  }
}

window.readDocumentUnderTest = readDocument;
