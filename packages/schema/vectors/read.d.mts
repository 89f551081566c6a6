/** A document of a vector: a file of the package, or the document itself, and changes to it. */
export interface DocumentReference {
  readonly from?: string;
  readonly is?: unknown;
  readonly changes?: readonly object[];
}

/** A conformance vector. README.md tells its members. */
export interface Vector {
  readonly id: string;
  readonly says: string;
  readonly ask: string;
  readonly kind: string;
  readonly document: DocumentReference;
  readonly valid: boolean;
  readonly issues?: readonly { readonly code: string; readonly pointer: string }[];
  readonly tool?: DocumentReference;
  readonly to?: DocumentReference;
  readonly others?: readonly DocumentReference[];
  readonly typed?: readonly object[];
  readonly now?: string;
  readonly ok?: boolean;
  readonly result?: DocumentReference;
  readonly advice?: object;
  readonly digest?: string;
  readonly key?: string;
}

/** The names of the files of vectors. */
export declare const vectorFiles: readonly string[];

/** The vectors of a file, as they are written. */
export declare function vectorsIn(name: string): readonly Vector[];

/** A document of a vector: what stands in a file of the package, with its changes made. */
export declare function documentOf(reference: DocumentReference): unknown;
