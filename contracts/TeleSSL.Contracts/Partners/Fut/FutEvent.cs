namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>
/// An event as a bridge posts it (contracts/partners/fut, Events): a hint that something may have changed. Its type is not to be trusted.
/// </summary>
/// <param name="Body">The message.</param>
/// <param name="Properties">The message's properties; the case of their names varies.</param>
public sealed record FutEvent(FutEventBody Body, IReadOnlyDictionary<string, string>? Properties = null);

/// <summary>The message of an event.</summary>
/// <param name="MessageType"><see cref="Simple"/>; any other is to be ignored.</param>
/// <param name="MessageVersion">Such as <c>1.0</c>.</param>
/// <param name="EventType"><c>created</c>, <c>updated</c> or <c>deleted</c>, not always rightly.</param>
/// <param name="ResourceReference">Absolute URL, in old samples with another scheme and port.</param>
/// <param name="ResourceVersion">Empty for the SSL services.</param>
public sealed record FutEventBody(
    string? MessageType, string? MessageVersion, string? EventType, string? ResourceReference, string? ResourceVersion)
{
    /// <summary>The message type that we know.</summary>
    public const string Simple = "EHealthSimpleEvent";
}
