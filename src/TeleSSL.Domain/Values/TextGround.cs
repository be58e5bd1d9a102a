namespace TeleSSL.Domain.Values;

/// <summary>Why something that reads as a CPR number may stand in a free text.</summary>
public enum TextGround
{
    /// <summary>It is the number of something in the writer's sight.</summary>
    Known,

    /// <summary>Its modulus 11 is wrong, and the word before it says what it is.</summary>
    Word,

    /// <summary>The writer names it as something else.</summary>
    Named,
}
