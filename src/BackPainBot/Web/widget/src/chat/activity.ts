/** A Bot Framework activity, as far as the page looks into it. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly replyToId?: string;
  readonly text?: string;
  readonly timestamp?: string;
  readonly from?: { readonly id?: string; readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string; readonly postBack?: boolean; readonly messageBack?: { readonly displayText?: string } };
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
}

export interface ActivitySet {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}
