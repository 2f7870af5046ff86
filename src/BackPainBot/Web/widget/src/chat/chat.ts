import type { Activity } from './activity.ts';
import { Connection } from './connection.ts';
import { Host } from './host.ts';
import { readSettings } from './settings.ts';
import { applyColor } from './theme.ts';
import { toText } from './transcript.ts';
import { View } from './view.ts';
import { focusSendBox, showConversation } from './web-chat.ts';

const settings = readSettings();
const nonce = document.currentScript?.nonce ?? '';
applyColor(settings.color);
const view = new View(settings);
const host = settings.host ? new Host(settings.host, message => {
  shown = message.say === 'opened';
  if (shown) {
    unread = 0;
  }

  if (message.say === 'opened' && message.focus) {
    window.focus();
    wantsFocus = !focusSendBox();
  }
}) : undefined;

/** Whether the send box is to have the focus once it is there. */
let wantsFocus = !host;
let shown = true;
let unread = 0;
let connection = connect();

function connect(notice = ''): Connection {
  const opened = new Connection(
    {
      state: state => view.showState(state, opened.outbox.waiting),
      conversation: change => {
        showConversation(view.transcript, opened, settings, nonce);
        if (change === 'lost') {
          view.notify(settings.words.conversation_lost);
        }

        if (wantsFocus) {
          wantsFocus = false;
          requestAnimationFrame(focusSendBox);
        }
      },
      tooLong: () => view.notify(settings.words.too_long),
      activity: hear,
    },
  );
  view.notify(notice);
  view.showState('connecting', 0);
  void opened.run();
  return opened;
}

function hear(activity: Activity): void {
  if (activity.type !== 'message') {
    return;
  }

  if (activity.from?.role === 'user') {
    view.notify('');
  } else if (host && !shown) {
    host.tell({ say: 'unread', count: ++unread });
  }
}

view.onClick('restart', () => void view.askRestart().then(yes => {
  if (yes) {
    connection.leave();
    wantsFocus = true;
    connection = connect(settings.words.new_conversation);
  }
}));
view.onClick('download', () => view.saveFile(settings.words.download_file, toText(connection.activity$.values, settings, new Date())));
view.onClick('retry', () => connection.tryNow());
if (host) {
  view.onClick('close', () => host.tell({ say: 'close' }));
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) {
      host.tell({ say: 'close' });
    }
  });
  host.tell({ say: 'ready' });
}
