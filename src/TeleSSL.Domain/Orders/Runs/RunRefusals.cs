namespace TeleSSL.Domain.Orders.Runs;

/// <summary>Refusals about runs and their stops.</summary>
public static class RunRefusals
{
    /// <summary><c>nothing-in-the-van</c>.</summary>
    public static readonly Refusal NothingInTheVan = new("nothing-in-the-van", "No box for this stop is in the van.");

    /// <summary><c>wrong-delivery-code</c>.</summary>
    public static readonly Refusal WrongCode = new(
        "wrong-delivery-code", "This is not the code of the stop; tries left: {left}. A signature is a proof as well.");

    /// <summary><c>delivery-code-locked</c>.</summary>
    public static readonly Refusal CodeLocked = new(
        "delivery-code-locked", "Too many wrong codes were given at this stop. Take a signature instead.");

    /// <summary><c>no-delivery-code</c>.</summary>
    public static readonly Refusal NoCode = new(
        "no-delivery-code", "No code was made: nothing is planned that is still to be handed over. Agree on a time, or take a signature.");

    /// <summary><c>delivery-code-read</c>.</summary>
    public static readonly Refusal CodeRead = new(
        "delivery-code-read", "The code was read before, which is possible once. If the citizen has lost it, a signature is a proof as well.");

    /// <summary><c>no-signature</c>.</summary>
    public static readonly Refusal NoSignature = new("no-signature", "Nothing was signed for at this stop.");
}
