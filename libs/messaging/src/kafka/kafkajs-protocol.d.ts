/** The parts of kafkajs that write and read its protocol, as far as they are used here; it publishes no types for them. */
declare module 'kafkajs/src/protocol/encoder' {
  class Encoder {
    writeInt8(value: number): this;
    writeInt32(value: number): this;
    writeUVarIntString(value: string | null): this;
    /** Without a value: none, which is also how "no tagged fields" is written. */
    writeUVarIntBytes(value?: Buffer): this;
    writeUVarIntArray(values: Encoder[]): this;
  }
  export = Encoder;
}
declare module 'kafkajs/src/protocol/decoder' {
  class Decoder {
    constructor(raw: Buffer);
    readInt16(): number;
    readInt32(): number;
    readUVarIntString(): string | null;
    readUVarIntArray<T>(read: (decoder: Decoder) => T): T[];
    readTaggedFields(): unknown;
  }
  export = Decoder;
}
