/** Says to the other tabs of this browser that nobody is signed in any more, and hears it from them. */
export class AllTabs {
  constructor(
    onSignedOut: () => void,
    private readonly channel = new BroadcastChannel('homeward-session'),
  ) {
    channel.onmessage = onSignedOut; // there is one message
  }

  signedOut(): void {
    this.channel.postMessage('signed out');
  }
}
