// Signing out goes on at the identity provider by itself; without script there is the button.
document.querySelector<HTMLFormElement>('#leave')?.requestSubmit();
