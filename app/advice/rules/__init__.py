"""The rules of the verdict: what is too early, what speaks against, what asks for less."""
