namespace TeleSSL.Tests.Architecture;

/// <summary>What may use a later module all the same.</summary>
/// <param name="From">A type, without its assembly's namespace.</param>
/// <param name="To">The later modules.</param>
/// <param name="Why">The reason.</param>
internal sealed record Exemption(string From, string To, string Why);
