namespace TeleSSL.Domain.Values;

/// <summary>A text written by a person, in which known or named numbers may stand.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IWritten<TSelf> : IParsed<TSelf>
    where TSelf : struct, IWritten<TSelf>
{
    /// <summary>The text, or an <see cref="RefusalKind.Invalid"/> refusal.</summary>
    static abstract Result<TSelf> Parse(string text, TextLeave leave);
}
