/** The worker behind `wire/clock`: answers each request with its number when its time has come. */
addEventListener('message', (event: MessageEvent<{ id: number; millis: number }>) => {
  setTimeout(() => postMessage(event.data.id), event.data.millis);
});
